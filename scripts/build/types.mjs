import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { path } from "../generate/paths.mjs";

/** Writes dist/index.d.ts: the types of the library, those it uses included. */
export async function writeTypes() {
  const folder = mkdtempSync(path("dist/types-"));
  try {
    const tsc = createRequire(import.meta.url)
      .resolve("typescript/package.json")
      .replace("package.json", "bin/tsc");
    const options = ["--project", path("tsconfig.json"), "--emitDeclarationOnly", "--outDir", folder];
    execFileSync(process.execPath, [tsc, ...options], { stdio: "inherit" });
    // tsc leaves declarations where they are.
    cpSync(path("src"), join(folder, "src"), {
      recursive: true,
      filter: (file) => statSync(file).isDirectory() || file.endsWith(".generated.d.ts"),
    });
    const bundle = await rolldown({
      input: join(folder, "src/index.d.ts"),
      plugins: [dts({ dtsInput: true, emitDtsOnly: true })],
    });
    await bundle.write({ dir: path("dist"), format: "es" });
    await bundle.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
