import { child } from "../../model/pointer.js";
import { entries, mapped } from "../facts/entries.js";
import { categoriesThat } from "../facts/purpose-categories.js";
import type { Rule } from "../rule.js";

const decision = (ground: string) =>
  `categories:\n  health: { name: Hälsa, special: health }\npurposes:\n  care:\n    name: Bedömning\n    legalBasis: contract\n    dataSubjects: [customer]\n    categories: [health]\n    specialCategoryGround: ${ground}\nautomatedDecisions:\n  risk: { name: Riskbedömning, purpose: care }`;

const ALLOWED = ["explicit-consent", "substantial-public-interest"];

export const automatedDecisionSpecial: Rule = {
  id: "automated-decision-special",
  class: "law",
  legal: ["GDPR art. 22.4", "GDPR art. 9.2 a", "GDPR art. 9.2 g"],
  summary: {
    sv: "Ett automatiserat beslut på känsliga personuppgifter kräver uttryckligt samtycke eller ett viktigt allmänt intresse.",
    en: "An automated decision on special categories of data requires explicit consent or substantial public interest.",
  },
  details: {
    sv: "Artikel 22.4 tillåter bara två av undantagen i artikel 9: uttryckligt samtycke (9.2 a) och viktigt allmänt intresse med stöd i lag (9.2 g). Använd inte de känsliga uppgifterna i beslutet, eller låt en människa fatta det.",
    en: "Article 22(4) permits only two of the exceptions of Article 9: explicit consent (9(2)(a)) and substantial public interest laid down in law (9(2)(g)). Leave the sensitive data out of the decision, or let a human take it.",
  },
  bad: [{ yaml: decision("health-or-social-care"), at: ["/automatedDecisions/risk/purpose"] }],
  good: [{ yaml: decision("explicit-consent") }, { yaml: decision("substantial-public-interest") }],
  *check(policy) {
    for (const [id, { purpose: of }, path] of entries(
      mapped(policy.automatedDecisions),
      "automatedDecisions",
    )) {
      const purpose = of === undefined ? undefined : policy.purposes[of];
      if (!purpose) continue;
      const ground = purpose.specialCategoryGround;
      // Without a ground there is another finding.
      if (ground === undefined || ALLOWED.includes(ground)) continue;
      const special = categoriesThat((category) => category.special !== undefined, policy, purpose);
      if (special.length === 0) continue;
      yield {
        path: child(path, "purpose"),
        message: {
          sv: `Beslutet ”${id}” fattas helt automatiskt på känsliga personuppgifter (${special.join(", ")}). Det är bara tillåtet med uttryckligt samtycke eller ett viktigt allmänt intresse i lag (artikel 22.4). Låt en människa fatta beslutet, eller ta bort uppgifterna ur det.`,
          en: `The decision "${id}" is solely automated and uses special categories of data (${special.join(", ")}). That is permitted only with explicit consent or substantial public interest in law (Article 22(4)). Let a human take the decision, or leave the data out of it.`,
        },
      };
    }
  },
};
