import { keys } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import type { ReportedChange } from "../diff/diff-report.js";

/** A change as one sentence to the reader of the notice. The first that fits decides. */
export interface SentenceRule {
  /** Keys of the path, `*` for any; a last `**` for any below. */
  readonly at: string;
  readonly kinds?: readonly ReportedChange["kind"][];
  readonly fits?: (change: ReportedChange) => boolean;
  readonly say: (change: ReportedChange) => Text | undefined;
}

export const nameOf = ({ entry }: ReportedChange) => entry?.name ?? entry?.id ?? "";

/** A sentence with the name of the entry, in the quotation marks of the language where it is a heading. */
export const quoting = (sv: string, en: string) => (change: ReportedChange) => ({
  sv: sv.replace("{}", () => `”${nameOf(change)}”`),
  en: en.replace("{}", () => `"${nameOf(change)}"`),
});
/** A sentence with the name of the entry, unchanged. */
export const naming = (sv: string, en: string) => (change: ReportedChange) => ({
  sv: sv.replace("{}", () => nameOf(change)),
  en: en.replace("{}", () => nameOf(change)),
});
/** A fixed sentence. */
export const plainly = (sv: string, en: string) => () => ({ sv, en });

/** Whether a rule is about a path. */
export function isAbout({ at, kinds, fits }: SentenceRule, change: ReportedChange): boolean {
  if (kinds && !kinds.includes(change.kind)) return false;
  const [pattern, path] = [at.split("/"), keys(change.path)];
  const open = pattern.at(-1) === "**";
  const fixed = open ? pattern.slice(0, -1) : pattern;
  if (open ? path.length < fixed.length : path.length !== fixed.length) return false;
  return fixed.every((key, index) => key === "*" || key === path[index]) && (fits?.(change) ?? true);
}
