import type { Colors } from "../model/colors.js";
import type { LegalDatum } from "../model/legal/table.js";
import type { Lang, Text } from "../model/text.js";

const WORDS = {
  asOf: { sv: "läst", en: "read" },
  expires: { sv: "gäller till och med", en: "holds until" },
  underAppeal: { sv: "överklagat", en: "under appeal" },
  due: { sv: "kontrollera på nytt", en: "check again" },
  none: { sv: "Inget behöver kontrolleras på nytt.", en: "Nothing has to be checked again." },
} as const satisfies Record<string, Text>;

/** The legal facts that the tool builds on, one on each line or two, and which are due to be checked. */
export function explainLaw(
  table: readonly LegalDatum[],
  due: ReadonlySet<LegalDatum>,
  lang: Lang,
  colors: Colors,
): string {
  const lines = table.flatMap((each) => {
    const notes = [
      `${WORDS.asOf[lang]} ${each.asOf}`,
      ...(each.expires ? [`${WORDS.expires[lang]} ${each.expires}`] : []),
      ...(each.underAppeal ? [`${WORDS.underAppeal[lang]}: ${each.underAppeal}`] : []),
      ...(due.has(each) ? [colors.warning(WORDS.due[lang])] : []),
    ].join(", ");
    const source = each.source === each.name.en ? [] : [`  ${each.source}`];
    return [`${colors.strong(each.name[lang])} (${notes})`, ...source];
  });
  const count = {
    sv: `${due.size} uppgifter ska kontrolleras på nytt.`,
    en: `${due.size} facts must be checked again.`,
  };
  return `${[...lines, "", due.size > 0 ? count[lang] : WORDS.none[lang]].join("\n")}\n`;
}
