import type { Checked } from "./check.js";

/** The least there is to keep of a file: which it was, and what broke. */
export type Outcome = Pick<Checked, "file" | "failures">;

/** Keeps nothing else. */
export function outcome({ file, failures }: Checked): Outcome {
  return { file, failures };
}
