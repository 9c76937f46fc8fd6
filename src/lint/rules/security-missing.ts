import type { Rule } from "../rule.js";

export const securityMissing: Rule = {
  id: "security-missing",
  class: "practice",
  legal: ["GDPR art. 30.1 g", "GDPR art. 32"],
  summary: {
    sv: "Säkerhetsåtgärderna bör beskrivas i allmänna drag.",
    en: "The security measures should be described in general terms.",
  },
  details: {
    sv: "Registret över behandling ska om möjligt innehålla en allmän beskrivning av de tekniska och organisatoriska åtgärderna. Policyn behöver inte berätta om dem, men läsaren har nytta av det. Skriv inte så mycket att det hjälper en angripare.",
    en: "The record of processing must where possible hold a general description of the technical and organisational measures. The notice need not mention them, but it helps the reader. Do not write so much that it helps an attacker.",
  },
  bad: [
    { yaml: "", without: ["security"], at: [""] },
    {
      yaml: "security:\n  processorsToo: true\n  protectsAgainst: [obehörig åtkomst]",
      at: ["/security"],
    },
  ],
  good: [
    { yaml: "security:\n  measures: [Bara den som behöver uppgifterna kommer åt dem.]" },
    { yaml: "security:\n  areas: [it-infrastruktur, lokaler]" },
  ],
  *check({ security }) {
    if (security?.measures ?? security?.areas) return;
    yield {
      path: security ? "/security" : "",
      message: {
        sv: `Policyn säger inte hur uppgifterna skyddas. ${security ? "Skriv under security till exempel measures: [Bara den som behöver uppgifterna kommer åt dem.]" : "Lägg till security: { measures: [åtgärderna, var och en som en hel mening] }"}`,
        en: `The notice does not say how the data are protected. ${security ? "Write under security for example measures: [Only those who need the data have access to them.]" : "Add security: { measures: [the measures, each as a whole sentence] }"}`,
      },
    };
  },
};
