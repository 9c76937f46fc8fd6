import type { Io } from "../../model/io.js";
import type { Result, Terms } from "./check-one.js";

/** What a command goes on with of each file, said as data, so that another thread can do it. */
export interface Job {
  readonly name: "outcome" | "pages" | "status";
  readonly options?: unknown;
}

/** Files to be checked in another thread. */
export interface Batch {
  readonly terms: Terms;
  readonly job: Job;
  readonly files: readonly FileBytes[];
}

export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Fewer files are done before a thread has started. */
export const MANY = 50;

const BATCH = 8;

/** Checks files in other threads and takes the results in the order in which the files were added. */
export interface Threaded {
  add(file: FileBytes): Promise<void>;
  /** Waits for what is left. */
  finish(): Promise<void>;
  /** Must be called, or the process waits for more. */
  close(): Promise<void>;
}

/** @returns undefined where there are no threads. */
export async function threaded<Kept>(
  io: Io,
  { terms, job }: Pick<Batch, "terms" | "job">,
  take: (result: Result<Kept>) => void,
): Promise<Threaded | undefined> {
  const threads = await io.threads?.();
  if (!threads) return undefined;
  const waiting: Promise<unknown>[] = [];
  let files: FileBytes[] = [];
  const send = () => {
    const batch: Batch = { terms, job, files };
    files = [];
    const results = threads.run(batch);
    // It is waited for in its turn; until then a failure is not one that nobody sees.
    results.catch(() => {});
    waiting.push(results);
  };
  const takeNext = async () => {
    for (const result of (await waiting.shift()) as Result<Kept>[]) take(result);
  };
  return {
    async add(file) {
      files.push(file);
      if (files.length === BATCH) send();
      // Enough for no thread to be idle; more would only lie in memory.
      if (waiting.length > threads.count * 3) await takeNext();
    },
    async finish() {
      if (files.length > 0) send();
      while (waiting.length > 0) await takeNext();
    },
    close: () => threads.close(),
  };
}
