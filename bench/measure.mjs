import { spawnSync } from "node:child_process";

/** Milliseconds from starting Node with the arguments until it has ended, with one of the exit codes allowed. */
export function time(args, cwd, allowed = [0], node = process.execPath) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(node, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 30,
  });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  if (!allowed.includes(status)) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return taken;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
