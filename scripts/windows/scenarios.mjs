import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { bundling } from "../build/bundling.mjs";
import { path } from "../generate/paths.mjs";
import { windowsPath, wineEnv } from "./outcomes.mjs";

/** Runs the scenarios of the command line with Node for Windows; the results are as test/windows/run-scenarios.ts says. */
export async function scenariosOnWindows(folder, node) {
  const bundle = join(folder, "scenarios");
  await build({
    ...bundling,
    entryPoints: { "dist/bin/run": "test/windows/run-scenarios.ts" },
    outdir: bundle,
  });
  for (const part of ["schema", "package.json"]) cpSync(path(part), join(bundle, part), { recursive: true });
  cpSync(path("test/fixtures"), join(bundle, "dist/bin/fixtures"), { recursive: true });
  const report = join(folder, "scenarios.json");
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  const env = { ...wineEnv(folder), TEMP: windowsPath(temporary), TMP: windowsPath(temporary) };
  const files = [join(bundle, "dist/bin/run.js"), path("test/scenarios"), report].map(windowsPath);
  execFileSync("wine", [windowsPath(node), ...files], {
    cwd: folder,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return JSON.parse(readFileSync(report, "utf8"));
}
