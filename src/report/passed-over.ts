import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";

/** Enough to know what they are. */
const MAX_SHOWN = 5;

/** Which files were not checked, and how to have them checked; undefined if there are none. */
export function passedOverSentence(paths: readonly string[] = []): Text | undefined {
  if (paths.length === 0) return undefined;
  const shown = paths.slice(0, MAX_SHOWN).map(visible).join(", ");
  const left = paths.length - MAX_SHOWN;
  const [sv, en] = left > 0 ? [` och ${left} till`, ` and ${left} more`] : ["", ""];
  return {
    sv: `Inte granskat: ${shown}${sv}. Ska det granskas? Namnge det på kommandoraden, eller ändra files eller ignore i policy.config.yaml.`,
    en: `Not checked: ${shown}${en}. To have it checked, name it on the command line, or change files or ignore in policy.config.yaml.`,
  };
}
