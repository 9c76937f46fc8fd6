import type { Rule } from "../rule.js";

export const versionMissing: Rule = {
  id: "version-missing",
  severity: "warning",
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
    { yaml: "", without: ["version", "effectiveFrom"], at: [""] },
    { yaml: "", without: ["version"], at: [""] },
    { yaml: 'version: "1.0"', without: ["effectiveFrom"], at: [""] },
  ],
  good: [{ yaml: 'version: "1.0"\neffectiveFrom: 2026-11-22' }],
  *check({ version, effectiveFrom }) {
    const missing = [
      ...(version === undefined ? [{ sv: 'version: "1.0.0"', en: 'version: "1.0.0"' }] : []),
      ...(effectiveFrom === undefined
        ? [{ sv: "effectiveFrom: ÅÅÅÅ-MM-DD", en: "effectiveFrom: YYYY-MM-DD" }]
        : []),
    ];
    if (missing.length === 0) return;
    yield {
      path: "",
      message: {
        sv: `Policyn säger inte vilken version den är eller när den började gälla. Lägg till ${missing.map((line) => line.sv).join(" och ")}`,
        en: `The notice does not say which version it is or when it took effect. Add ${missing.map((line) => line.en).join(" and ")}`,
      },
    };
  },
};
