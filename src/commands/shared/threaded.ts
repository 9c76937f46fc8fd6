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

const BATCH = 4;

/** Checks files in this thread and in others, and takes the results in the order in which the files were added. */
export interface Threaded {
  add(file: FileBytes): Promise<void>;
  /** Waits for the remaining files. */
  finish(): Promise<void>;
  /** Must be called, or the process does not end. */
  close(): Promise<void>;
}

/**
 * @param here what the others do with a file, done in this thread
 * @returns undefined where there are no threads
 */
export async function threaded<Kept>(
  io: Io,
  { terms, job }: Pick<Batch, "terms" | "job">,
  here: (file: FileBytes) => Promise<Result<Kept>>,
  take: (result: Result<Kept>) => void,
): Promise<Threaded | undefined> {
  const threads = await io.threads?.();
  if (!threads) return undefined;
  const results: (Result<Kept>[] | Promise<Result<Kept>[]>)[] = [];
  let files: FileBytes[] = [];
  let unfinished = 0;
  const send = (batch: Batch) => {
    unfinished++;
    const sent = threads.run(batch).finally(() => unfinished--) as Promise<Result<Kept>[]>;
    // It is awaited in its turn; until then a rejection must not count as unhandled.
    sent.catch(() => {});
    results.push(sent);
  };
  const checkHere = async (batch: readonly FileBytes[]) => {
    const checked: Result<Kept>[] = [];
    for (const file of batch) {
      checked.push(await here(file));
      // The others are heard between files.
      await new Promise((resolve) => setImmediate(resolve));
    }
    results.push(checked);
  };
  const dispatch = async () => {
    const batch = files;
    files = [];
    if (unfinished < threads.room) send({ terms, job, files: batch });
    else await checkHere(batch);
  };
  return {
    async add(file) {
      files.push(file);
      if (files.length === BATCH) await dispatch();
    },
    async finish() {
      if (files.length > 0) await dispatch();
      for (const each of results) for (const result of await each) take(result);
    },
    close: () => threads.close(),
  };
}
