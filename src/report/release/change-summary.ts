import type { Lang, Text } from "../../model/text.js";
import type { ReportedChange } from "../diff/diff-report.js";
import { isAbout } from "./sentence-rule.js";
import { SENTENCES } from "./sentences.js";

/** A history is read by people: more changes than this become one sentence. */
const MOST = 12;

/** What has changed as whole sentences to the reader of the notice, each once, the gravest first. */
export function changeSentences(changes: readonly ReportedChange[], lang: Lang): string[] {
  const told = changes.filter(({ grade }) => grade !== "cosmetic");
  if (told.length === 0) return [COSMETIC[lang]];
  const all = [...new Set(told.map((change) => sentenceOf(change)[lang]))];
  return all.length > MOST ? [...all.slice(0, MOST - 1), MORE[lang]] : all;
}

function sentenceOf(change: ReportedChange): Text {
  for (const rule of SENTENCES) {
    const said = isAbout(rule, change) ? rule.say(change) : undefined;
    if (said) return said;
  }
  return MORE;
}

/** Of a version that has none before it. */
export const FIRST_VERSION: Text = { sv: "Det är den första versionen.", en: "This is the first version." };

const COSMETIC: Text = {
  sv: "Vi har rättat stavning och form. Innehållet är detsamma.",
  en: "We have corrected spelling and form. The content is the same.",
};

const MORE: Text = {
  sv: "Policyn är ändrad på fler ställen.",
  en: "The policy has changed in more places.",
};
