import { purposes } from "../facts/entries.js";
import { marketingWord } from "../facts/marketing.js";
import type { Rule } from "../rule.js";

const YAML = (keys: string) =>
  `purposes:\n  news:\n    dataSubjects: [customer]\n    legalBasis: legitimate-interests\n    ${keys}`;

export const directMarketingUndeclared: Rule = {
  id: "direct-marketing-undeclared",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra om det är direktmarknadsföring.",
    en: "The rule recognises words in running text. A person must judge whether it is direct marketing.",
  },
  legal: ["GDPR art. 21.2", "GDPR art. 21.4"],
  summary: {
    sv: "Ett ändamål som handlar om marknadsföring ska säga om det är direktmarknadsföring.",
    en: "A purpose that speaks of marketing must say whether it is direct marketing.",
  },
  details: {
    sv: "Mot direktmarknadsföring har den registrerade alltid rätt att invända, och ska få veta det tydligt. Regeln läser ändamålets namn, beskrivning och intresse. Är det inte direktmarknadsföring, till exempel statistik över annonser, skriv directMarketing: false.",
    en: "People always have the right to object to direct marketing, and must be told so clearly. The rule reads the purpose's name, description and interest. If it is not direct marketing, such as statistics on advertisements, write directMarketing: false.",
  },
  bad: [
    {
      yaml: YAML("name: Informera om våra produkter och tjänster"),
      at: ["/purposes/news"],
    },
    { yaml: YAML("name: Nyhetsbrev"), at: ["/purposes/news"] },
    {
      yaml: YAML("name: Kundvård\n    description: för att skicka erbjudanden till dig som är kund"),
      at: ["/purposes/news"],
    },
    {
      yaml: YAML("name: Kundvård\n    legitimateInterest: { interest: marknadsföra våra varor }"),
      at: ["/purposes/news"],
    },
  ],
  good: [
    {
      yaml: YAML(
        "name: Information\n    description: för att informera om ändringar i de tjänster du använder",
      ),
    },
    { yaml: YAML("name: Nyhetsbrev\n    directMarketing: true") },
    { yaml: YAML("name: Statistik över vår marknadsföring\n    directMarketing: false") },
    { yaml: YAML("name: Reklamationer\n    description: för att behandla din reklamation") },
    {
      yaml: YAML(
        "name: Rekrytering\n    description: för att ge ett erbjudande om anställning till den vi väljer",
      ),
    },
    { yaml: YAML("name: Rekrytering\n    description: för att anställa till marknadsföringsavdelningen") },
    { yaml: YAML("name: Kundtjänst\n    description: för att svara på frågor. Vi skickar inga nyhetsbrev.") },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.directMarketing !== undefined) continue;
      const word = marketingWord(purpose);
      if (word === undefined) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” talar om ”${word}” men säger inte om det är direktmarknadsföring. Skriv directMarketing: true, eller directMarketing: false om det inte är det.`,
          en: `The purpose "${id}" speaks of "${word}" but does not say whether it is direct marketing. Write directMarketing: true, or directMarketing: false if it is not.`,
        },
      };
    }
  },
};
