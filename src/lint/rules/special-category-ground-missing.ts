import { purposes } from "../facts/entries.js";
import { categoriesThat } from "../facts/purpose-categories.js";
import type { Rule } from "../rule.js";

export const specialCategoryGroundMissing: Rule = {
  id: "special-category-ground-missing",
  class: "law",
  legal: ["GDPR art. 9.1", "GDPR art. 9.2"],
  gap: true,
  summary: {
    sv: "Ett ändamål med känsliga personuppgifter ska ha en egen grund för dem.",
    en: "A purpose with special categories of data must have a ground of its own for them.",
  },
  details: {
    sv: "Uppgifter om hälsa, religion, fackligt medlemskap och liknande är förbjudna att behandla, om inte ett av undantagen i artikel 9.2 gäller. Det krävs utöver den rättsliga grunden. Gäller inget undantag får uppgifterna inte behandlas.",
    en: "Data on health, religion, trade-union membership and the like may not be processed unless one of the exceptions in Article 9(2) applies. It is needed besides the legal basis. Where no exception applies, the data may not be processed.",
  },
  bad: [
    {
      yaml: `categories:
  allergies: { name: Allergier, special: health }
purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: [allergies]`,
      at: ["/purposes/events"],
    },
  ],
  good: [
    {
      yaml: `categories:
  allergies: { name: Allergier, special: health }
purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: [allergies]
    specialCategoryGround: explicit-consent`,
    },
    {
      yaml: `categories:
  contact-details: { name: Kontaktuppgifter }
  allergies: { name: Allergier, special: health }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [contact-details]
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: undecided`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.specialCategoryGround !== undefined) continue;
      const special = categoriesThat((category) => category.special !== undefined, policy, purpose);
      if (special.length === 0) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” omfattar känsliga personuppgifter (${special.join(", ")}) men säger inte varför de får behandlas. Lägg till specialCategoryGround: det undantag som gäller, till exempel specialCategoryGround: explicit-consent vid uttryckligt samtycke`,
          en: `The purpose "${id}" covers special categories of data (${special.join(", ")}) but does not say why they may be processed. Add specialCategoryGround: the exception that applies, for example specialCategoryGround: explicit-consent for explicit consent`,
        },
      };
    }
  },
};
