import type { Context } from "../../lint/rule.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type MissingFacts, missingFacts } from "../../report/missing-facts.js";
import { type RecordedArchive, recordedArchives } from "./archive/recorded.js";
import { type Checked, check, neverSilent } from "./check.js";
import type { Settings } from "./settings.js";
import { withSeverity } from "./severity.js";

/** The date and settings that a file is checked by. */
export interface Terms extends Pick<Settings, "rules"> {
  readonly context: Context;
}

/** Extracts what a command needs from a checked file. */
export type Keep<Kept> = (checked: Checked) => Kept | Promise<Kept>;

/** What is kept of one file, and its findings. */
export interface Result<Kept> {
  readonly kept: Kept;
  readonly diagnostics: readonly Diagnostic[];
  readonly missing: MissingFacts;
  /** The released versions that it records, for the caller to compare with their files. */
  readonly archives: readonly RecordedArchive[];
  /** The text that the findings are about, if there are any. */
  readonly text: string | undefined;
}

/** A checked file, with the number of missing facts that the law requires. */
export interface CheckedOnTerms extends Checked {
  readonly missing: MissingFacts;
}

/** One file's bytes, checked. The findings have the severities that the settings give. */
export async function checkOne(
  file: string,
  bytes: Uint8Array,
  { context, rules }: Terms,
): Promise<CheckedOnTerms> {
  const checked = await check(file, bytes, context);
  const onTerms = neverSilent({
    ...checked,
    diagnostics: checked.diagnostics.flatMap((found) => withSeverity(found, { rules })),
  });
  // Counted before the settings apply: a rule that is off hides its finding, but the fact is still missing.
  return { ...onTerms, missing: missingFacts(checked.diagnostics) };
}

/** Makes the result for a checked file. */
export async function resultOf<Kept>(checked: CheckedOnTerms, keep: Keep<Kept>): Promise<Result<Kept>> {
  const { diagnostics, missing, text } = checked;
  const archives = recordedArchives(checked);
  return {
    kept: await keep(checked),
    diagnostics,
    missing,
    archives,
    text: diagnostics.length + archives.length > 0 ? text : undefined,
  };
}
