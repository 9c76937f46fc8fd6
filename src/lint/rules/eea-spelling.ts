import { freeTexts } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

// ESS alone may be the European Spallation Source, and EEA the environment agency: only where they mean the area.
// Made when a text needs it: reading the classes of Unicode takes time at every start.
const misspelt = () =>
  /(?<![\p{L}\p{N}])(EU\s?[/–-]\s?|EU (?:och|eller|samt) |(?:[Ii]nom|[Uu]tanför) )(ESS|EEA)(?![\p{L}\p{N}])/gu;

const measure = (text: string) => `security:\n  measures: [${JSON.stringify(text)}]`;

export const eeaSpelling: Rule = {
  id: "eea-spelling",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Europeiska ekonomiska samarbetsområdet förkortas EES på svenska.",
    en: "The European Economic Area is abbreviated EES in Swedish.",
  },
  details: {
    sv: "EU/ESS är en omkastning och EU/EEA den engelska förkortningen. Skriv EU/EES, så att det är klart var uppgifterna behandlas.",
    en: "EU/ESS has two letters swapped, and EU/EEA is the English abbreviation. Write EU/EES, so that it is clear where the data are processed.",
  },
  bad: [
    {
      yaml: measure("All behandling av personuppgifter sker inom EU/ESS."),
      at: ["/security/measures/0"],
    },
    { yaml: measure("Uppgifterna lagras inom EU och EEA."), at: ["/security/measures/0"] },
    { yaml: measure("Uppgifterna lagras inom EEA-området."), at: ["/security/measures/0"] },
  ],
  good: [
    { yaml: measure("All behandling av personuppgifter sker inom EU/EES.") },
    { yaml: measure("Forskare vid ESS i Lund och EU:s miljöbyrå EEA får statistiken.") },
    {
      yaml: "recipients:\n  carrier: { name: Fraktbolag, role: controller, country: EEA, purpose: leverera varor inom EES }",
    },
  ],
  *check(policy) {
    for (const [text, path] of freeTexts(policy)) {
      // Cheaper than the pattern, which almost no text needs.
      if (!text.includes("ESS") && !text.includes("EEA")) continue;
      const pattern = misspelt();
      const found = [...text.matchAll(pattern)];
      if (found.length === 0) continue;
      const value = text.replace(pattern, "$1EES");
      const wrong = found[0]?.[0].trim() ?? "";
      yield {
        path,
        message: {
          sv: `”${wrong}” är fel på svenska. Skriv ”${wrong.replace(/ESS|EEA/, "EES")}”.`,
          en: `"${wrong}" is wrong in Swedish. Write "${wrong.replace(/ESS|EEA/, "EES")}".`,
        },
        fix: {
          description: { sv: `Skriv ”${quotation(value)}”`, en: `Write "${quotation(value)}"` },
          value,
        },
      };
    }
  },
};
