import type { Io } from "../../model/io.js";
import type { Result, Terms } from "./check-one.js";

/** What to compute for each file, described as plain data so that it can be sent to another thread. */
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

/** With no more files than this, one thread is faster than starting several. */
export const MANY = 50;

const BATCH = 8;

/** Checks files in other threads and takes the results in the order in which the files were added. */
export interface Threaded {
  add(file: FileBytes): Promise<void>;
  /** Waits for the remaining files. */
  finish(): Promise<void>;
  /** Must be called, or the process does not end. */
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
    // It is awaited in its turn; until then a rejection must not count as unhandled.
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
      // Enough to keep every thread busy; more would only take memory.
      if (waiting.length > threads.count * 3) await takeNext();
    },
    async finish() {
      if (files.length > 0) send();
      while (waiting.length > 0) await takeNext();
    },
    close: () => threads.close(),
  };
}
