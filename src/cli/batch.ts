import { makerOf } from "../commands/build/make-pages.js";
import type { Keep, Result } from "../commands/shared/check-one.js";
import { checkOne, resultOf } from "../commands/shared/check-one.js";
import { outcome } from "../commands/shared/outcome.js";
import type { Batch, Job } from "../commands/shared/threaded.js";
import { statusKeeper } from "../commands/status/keep-status.js";

/** Checks the files of a batch, in their order. The batch and the results are data that can be copied to a thread. */
export async function checkBatch({ terms, job, files }: Batch): Promise<Result<unknown>[]> {
  const keep = await keepFor(job);
  const results: Result<unknown>[] = [];
  for (const { file, bytes } of files) results.push(await resultOf(await checkOne(file, bytes, terms), keep));
  return results;
}

async function keepFor(job: Job): Promise<Keep<unknown>> {
  if (job.name === "outcome") return outcome;
  if (job.name === "status") {
    return statusKeeper({ ...(job.options as Parameters<typeof statusKeeper>[0]), templates: {} });
  }
  return makerOf({ ...(job.options as Parameters<typeof makerOf>[0]), templates: {} });
}
