// Packs the extension for VS Code as one file, and tries what is in it: the manifest, and the server over stdio.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { path } from "./generate/paths.mjs";
import { bundleExtension } from "./vscode/bundle.mjs";
import { tryExtension } from "./vscode/try.mjs";

const VSCE = "@vscode/vsce@3.9.2";

const folder = mkdtempSync(join(tmpdir(), "policy-vscode-"));
try {
  await bundleExtension(join(folder, "extension"));
  const { version } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  const file = path(`editors/vscode/integritetspolicy-${version}.vsix`);
  const args = [
    "--yes",
    "--",
    VSCE,
    "package",
    "--no-dependencies",
    "--skip-license",
    "--allow-missing-repository",
  ];
  execFileSync("npx", [...args, "--out", file], { cwd: join(folder, "extension"), stdio: "inherit" });
  await tryExtension(file, join(folder, "unpacked"));
  console.log(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
