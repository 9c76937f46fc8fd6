import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const probe = fileURLToPath(new URL("report-peak.cjs", import.meta.url));

/** The most memory, in megabytes, that Node held at once while running the arguments. A run of its own, not timed. */
export function peakMemory(args, cwd, node = process.execPath) {
  const { output } = spawnSync(node, ["--require", probe, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return Number(output[3].toString()) / 1024;
}
