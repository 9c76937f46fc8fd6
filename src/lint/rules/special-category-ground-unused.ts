import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import { categoriesAreKnown, categoriesThat } from "../facts/purpose-categories.js";
import type { Rule } from "../rule.js";

export const specialCategoryGroundUnused: Rule = {
  id: "special-category-ground-unused",
  class: "practice",
  legal: ["GDPR art. 9.2"],
  summary: {
    sv: "En grund för känsliga personuppgifter ska stå bara där sådana uppgifter behandlas.",
    en: "A ground for special categories of data belongs only where such data are processed.",
  },
  details: {
    sv: "Antingen behandlas inga känsliga personuppgifter, och då ska grunden bort, eller så saknas de bland ändamålets kategorier. Regeln säger ingenting så länge ändamålets kategorier är oklara.",
    en: "Either no special categories are processed, and the ground should go, or they are missing among the purpose's categories. The rule is silent while the purpose's categories are not settled.",
  },
  bad: [
    {
      yaml: `purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: [contact-details]
    specialCategoryGround: explicit-consent`,
      at: ["/purposes/events/specialCategoryGround"],
    },
  ],
  good: [
    {
      yaml: `categories:
  contact-details: { name: Kontaktuppgifter }
  allergies: { name: Allergier, special: health }
purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: [contact-details, allergies]
    specialCategoryGround: explicit-consent`,
    },
    {
      yaml: `purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: [contact-details]`,
    },
    {
      yaml: `purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: undecided
    specialCategoryGround: explicit-consent`,
    },
    {
      yaml: `purposes:
  events:
    name: Evenemang
    legalBasis: consent
    dataSubjects: [customer]
    categories: [contact-details, alergies]
    specialCategoryGround: explicit-consent`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.specialCategoryGround === undefined || !categoriesAreKnown(policy, purpose)) continue;
      if (categoriesThat((category) => category.special !== undefined, policy, purpose).length > 0) continue;
      yield {
        path: child(path, "specialCategoryGround"),
        message: {
          sv: `Ändamålet ”${id}” har en grund för känsliga personuppgifter, men ingen av dess kategorier är känslig. Ta bort specialCategoryGround, eller märk kategorin med till exempel special: health`,
          en: `The purpose "${id}" has a ground for special categories of data, but none of its categories is special. Remove specialCategoryGround, or mark the category with for example special: health`,
        },
      };
    }
  },
};
