import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { path } from "../generate/paths.mjs";
import { compare, outcomesOf, windowsPath, wineEnv } from "../windows/outcomes.mjs";
import { answersEditor, showsPreview } from "./serving.mjs";

/** Whether the executables do what the command in dist does. Prints their size and how long they take to start. */
export async function tryExecutables(made, nodes, folder) {
  // The program reads the schema beside dist.
  for (const name of ["dist", "schema"]) cpSync(path(name), join(folder, name), { recursive: true });
  cpSync(path("package.json"), join(folder, "package.json"));
  const expected = outcomesOf("script", folder, nodes.linux, join(folder, "dist/bin/policy.js"));
  const wine = spawnSync("wine", ["--version"], { stdio: "ignore" }).status === 0;
  const results = [
    compare("Linux", expected, outcomesOf("linux-executable", folder, nodes.linux, made.linux)),
    passed("Linux: preview", await showsPreview([made.linux], folder, process.env)),
    passed("Linux: lsp", await answersEditor(made.linux)),
  ];
  measure("Linux", made.linux, [made.linux], process.env);
  if (wine) {
    const command = ["wine", windowsPath(made.windows)];
    const outcomes = outcomesOf("windows-executable", folder, nodes.windows, made.windows);
    results.push(
      compare("Windows (Wine)", expected, outcomes),
      passed("Windows (Wine): preview", await showsPreview(command, folder, wineEnv(folder))),
    );
    measure("Windows (Wine)", made.windows, command, wineEnv(folder));
  } else {
    console.log(`${basename(made.windows)} was not run: there is no Wine here`);
  }
  return results.every(Boolean);
}

function passed(name, right) {
  console.log(`${right ? "right" : "WRONG"}: ${name}`);
  return right;
}

// The middle of five starts.
function measure(name, file, [command, ...first], env) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(command, [...first, "--version"], { env, stdio: "ignore" });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${name}: ${megabytes} MB, starts in ${Math.round(times[2])} ms`);
}
