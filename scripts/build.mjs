// Compiles bin and src to dist with tsc, then replaces the command by a bundle: loading a hundred small files takes
// longer than running them. The library in dist/src stays as tsc made it.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundle, cacheCode } from "./build/bundle.mjs";
import { path } from "./generate/paths.mjs";

rmSync(path("dist"), { recursive: true, force: true });
const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
execFileSync(process.execPath, [tsc, "-p", path("tsconfig.json")], { stdio: "inherit" });
copyGenerated("src");
rmSync(path("dist/bin"), { recursive: true, force: true });
await bundle();
cacheCode();

// tsc leaves JavaScript and its declarations where they are.
function copyGenerated(folder) {
  for (const entry of readdirSync(path(folder), { withFileTypes: true })) {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) copyGenerated(name);
    else if (/\.generated\.(?:js|d\.ts)$/.test(name)) cpSync(path(name), path("dist", name));
  }
}
