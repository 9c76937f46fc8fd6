import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Threads } from "../model/threads.js";

// Each takes memory for a copy of the program, and for what it has not yet cleared away.
const MAX_THREADS = 4;
const AHEAD = 3;
const MEMORY = { maxYoungGenerationSizeMb: 16 };

/**
 * Threads of the program that is built as `bin/worker.js`; undefined where there is none, as in the sources and in a
 * single executable, and where there is one processor only.
 */
export async function threads(): Promise<Threads | undefined> {
  if (process.getBuiltinModule("node:sea").isSea()) return undefined;
  const worker = fileURLToPath(new URL("./bin/worker.js", import.meta.url));
  const { availableParallelism } = process.getBuiltinModule("node:os");
  // This thread works too.
  const count = Math.min(availableParallelism(), MAX_THREADS) - 1;
  if (count < 1 || !existsSync(worker)) return undefined;
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: worker,
    minThreads: count,
    maxThreads: count,
    // What is sent ahead waits in the thread: this one may be busy when there is room.
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: MEMORY,
  });
  return { room: count * AHEAD, run: (task) => pool.run(task), close: () => pool.destroy() };
}
