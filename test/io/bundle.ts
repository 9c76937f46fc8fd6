import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, vi } from "vitest";

// Processes take long to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * Makes one JavaScript file of a program beside this file, for a process of its own. The folder that it is put
 * in has no node_modules, so that what is loaded at run time cannot be found, and any user may read it.
 */
export async function bundle(program: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "policy-bundle-"));
  made.push(folder);
  chmodSync(folder, 0o755);
  const outfile = join(folder, "program.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL(program, import.meta.url))],
    bundle: true,
    format: "esm",
    outfile,
    platform: "node",
  });
  return outfile;
}
