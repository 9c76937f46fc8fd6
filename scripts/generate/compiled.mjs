import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { path } from "./paths.mjs";

/** What a module would export whose text is `contents`, written in TypeScript as if in the root of the repository. */
export async function compiled(contents) {
  const folder = mkdtempSync(join(tmpdir(), "policy-generate-"));
  try {
    const outfile = join(folder, "code.mjs");
    await build({
      stdin: { contents, resolveDir: path(), loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
