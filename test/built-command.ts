import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command in dist. A test that uses it fails if dist is missing, or older than what it is made of. */
export const program = fileURLToPath(new URL("../dist/bin/policy.js", import.meta.url));

const check = fileURLToPath(new URL("../scripts/build-if-stale.mjs", import.meta.url));
const { status, stderr } = spawnSync(process.execPath, [check, "--check"], { encoding: "utf8" });
if (status !== 0) throw new Error(stderr.trim());
