import type { Colors } from "../../model/colors.js";
import type { Lang, Text } from "../../model/text.js";
import type { BuildSummary } from "./build-summary.js";
import { changesBlock } from "./changes-block.js";
import { deadlines } from "./deadlines.js";
import { nextSteps } from "./next-steps.js";

/** How a summary is written. */
export interface SummaryOptions {
  readonly lang: Lang;
  readonly colors: Colors;
  /** What was written and what changed, and no more: for a build after each save. */
  readonly brief: boolean;
}

/** The closing words of a build. */
export function writeSummary(summary: BuildSummary, { lang, colors, brief }: SummaryOptions): string {
  const lines = brief
    ? changesBlock(summary, lang, { one: 3, each: 1 })
    : [
        ...changesBlock(summary, lang, { one: 8, each: 3 }),
        ...deadlines(summary, lang),
        ...nextSteps(summary, lang),
      ];
  return [colors.success(outcome(summary)[lang]), ...lines].map((line) => `${line}\n`).join("");
}

function outcome({ changed, total }: BuildSummary): Text {
  if (changed === 0) return { sv: "Klart. Ingenting hade ändrats.", en: "Done. Nothing had changed." };
  if (changed === 1) {
    return {
      sv: `Klart. 1 av ${total} filer är ny eller ändrad.`,
      en: `Done. 1 of ${total} files is new or changed.`,
    };
  }
  return {
    sv: `Klart. ${changed} av ${total} filer är nya eller ändrade.`,
    en: `Done. ${changed} of ${total} files are new or changed.`,
  };
}
