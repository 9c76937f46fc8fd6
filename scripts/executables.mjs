// Makes the command as one executable for Linux and one for Windows, for those who have no Node, in executables/. Then
// runs them, the Windows one under Wine where there is a Wine, and prints how large they are and how fast they start.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { download } from "./executables/download.mjs";
import { makeExecutables } from "./executables/make.mjs";
import { tryExecutables } from "./executables/try.mjs";
import { path } from "./generate/paths.mjs";

const folder = mkdtempSync(join(tmpdir(), "policy-executables-"));
try {
  const out = path("executables");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const nodes = download(folder);
  const made = await makeExecutables(nodes, folder, out);
  if (!(await tryExecutables(made, nodes, folder))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
