import type { Context } from "../../lint/rule.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Checked, check, neverSilent } from "./check.js";
import type { Settings } from "./settings.js";
import { withSeverity } from "./severity.js";

/** By which date and settings a file is checked. */
export interface Terms extends Pick<Settings, "rules"> {
  readonly context: Context;
}

/** What of a checked file a command goes on with. */
export type Keep<Kept> = (checked: Checked) => Kept | Promise<Kept>;

/** What is kept of one file, and its findings. */
export interface Result<Kept> {
  readonly kept: Kept;
  readonly diagnostics: readonly Diagnostic[];
  /** The text that the findings are about, if there are any. */
  readonly text: string | undefined;
}

/** One file's bytes, checked. The findings have the severities that the settings give. */
export async function checkOne(file: string, bytes: Uint8Array, { context, rules }: Terms): Promise<Checked> {
  const checked = await check(file, bytes, context);
  return neverSilent({
    ...checked,
    diagnostics: checked.diagnostics.flatMap((found) => withSeverity(found, { rules })),
  });
}

/** What comes of a checked file. */
export async function resultOf<Kept>(checked: Checked, keep: Keep<Kept>): Promise<Result<Kept>> {
  const { diagnostics, text } = checked;
  return { kept: await keep(checked), diagnostics, text: diagnostics.length > 0 ? text : undefined };
}
