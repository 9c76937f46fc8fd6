import type { Checked } from "./check.js";

/** The minimum kept of a file: its name, and the rules that threw. */
export type Outcome = Pick<Checked, "file" | "failures">;

/** Keeps only that. */
export function outcome({ file, failures }: Checked): Outcome {
  return { file, failures };
}
