import type { Rule } from "../rule.js";

export const versionMissing: Rule = {
  id: "version-missing",
  class: "practice",
  legal: ["GDPR art. 5.2", "GDPR art. 24.1"],
  summary: {
    sv: "Policyn ska ha en version och en dag då den börjar gälla.",
    en: "The notice must have a version and a day from which it applies.",
  },
  details: {
    sv: "Utan version och datum går det inte att visa vad policyn sade vid en viss tidpunkt, och läsaren ser inte om den har ändrats. Höj versionen när innehållet ändras.",
    en: "Without a version and a date it cannot be shown what the notice said at a given time, and readers cannot see whether it has changed. Raise the version when the content changes.",
  },
  bad: [
    { yaml: "", without: ["version", "effectiveFrom"], at: ["", ""] },
    { yaml: "", without: ["version"], at: [""] },
    { yaml: 'version: "1.0"', without: ["effectiveFrom"], at: [""] },
  ],
  good: [{ yaml: 'version: "1.0"\neffectiveFrom: 2026-11-22' }],
  *check({ version, effectiveFrom }) {
    if (version === undefined) {
      yield {
        path: "",
        message: {
          sv: 'Policyn säger inte vilken version den är. Lägg till raden version: "1.0.0"',
          en: 'The notice does not say which version it is. Add the line version: "1.0.0"',
        },
      };
    }
    if (effectiveFrom === undefined) {
      yield {
        path: "",
        message: {
          sv: "Policyn säger inte från vilken dag den gäller. Lägg till raden effectiveFrom: ÅÅÅÅ-MM-DD",
          en: "The notice does not say from which day it applies. Add the line effectiveFrom: YYYY-MM-DD",
        },
      };
    }
  },
};
