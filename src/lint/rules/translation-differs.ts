import { languagesOf } from "../../model/edition.js";
import { child } from "../../model/pointer.js";
import { LANGUAGE_NAMES, textsWith } from "../facts/translatable.js";
import type { Rule } from "../rule.js";

const title = (sv: string, en: string) => `title: ${JSON.stringify({ sv, en })}\ntranslations: { en: {} }`;

export const translationDiffers: Rule = {
  id: "translation-differs",
  class: "promise",
  severity: "warning",
  severityReason: {
    sv: "Talen kan skilja sig åt utan att texterna säger olika. En människa måste jämföra dem.",
    en: "Figures may differ although the texts say the same. A person must compare them.",
  },
  legal: ["GDPR art. 5.1 a"],
  summary: {
    sv: "En översättning ska ha samma siffror som originalet.",
    en: "A translation must have the same figures as the original.",
  },
  details: {
    sv: "Om den svenska texten säger 30 dagar och den engelska 60 är en av sidorna osann. Ofta har den ena texten ändrats och den andra glömts. Rätta den som är fel. Mellanslag och skiljetecken i stora tal spelar ingen roll.",
    en: "If the Swedish text says 30 days and the English one 60, one of the pages is untrue. Often one text has been changed and the other forgotten. Correct the one that is wrong. Spaces and separators in large numbers make no difference.",
  },
  bad: [
    {
      yaml: title("Integritetspolicy för kunder i 2 länder", "Privacy notice for customers in 3 countries"),
      at: ["/title/en"],
    },
    { yaml: title("Integritetspolicy 2026", "Privacy notice"), at: ["/title/en"] },
  ],
  good: [
    { yaml: title("Policy för våra 10 000 kunder", "Notice for our 10,000 customers") },
    { yaml: title("Integritetspolicy", "Privacy notice") },
  ],
  *check(policy, _, written) {
    for (const language of languagesOf(policy).slice(1)) {
      for (const { path, original, translation } of textsWith(language, policy, written)) {
        if (translation === undefined) continue;
        const [theirs, own] = [figures(original), figures(translation)];
        if (theirs.join() === own.join()) continue;
        const name = LANGUAGE_NAMES[language];
        yield {
          path: child(path, language),
          message: {
            sv: `Siffrorna är inte desamma: den svenska texten har ${said(theirs, "inga")}, den på ${name.sv} ${said(own, "inga")}. Rätta den som är fel.`,
            en: `The figures are not the same: the Swedish text has ${said(theirs, "none")}, the one in ${name.en} ${said(own, "none")}. Correct the one that is wrong.`,
          },
        };
      }
    }
  },
};

// In order of size: languages put words, and numbers with them, in different order.
function figures(text: string): string[] {
  const joined = text.replace(/(\d)[ \u00A0\u202F.,](?=\d{3}(?!\d))/g, "$1");
  return (joined.match(/\d+/g) ?? []).sort();
}

function said(numbers: readonly string[], none: string): string {
  return numbers.join(", ") || none;
}
