import { basesOf } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { purposes } from "../facts/entries.js";
import { categoriesAreKnown, categoriesThat } from "../facts/purpose-categories.js";
import type { Rule } from "../rule.js";

export const explicitConsentBasisMismatch: Rule = {
  id: "explicit-consent-basis-mismatch",
  class: "practice",
  legal: ["GDPR art. 9.2 a", "GDPR art. 7.3"],
  summary: {
    sv: "Ett uttryckligt samtycke till känsliga personuppgifter ska beskrivas.",
    en: "Explicit consent to special categories of data must be described.",
  },
  details: {
    sv: "Är den rättsliga grunden en annan än samtycke måste samtycket till de känsliga uppgifterna lämnas för sig. Säg hur det ges och hur man återkallar det, eller välj det undantag i artikel 9.2 som ni i själva verket stöder er på.",
    en: "Where the legal basis is other than consent, consent to the special categories must be given separately. Say how it is given and how to withdraw it, or choose the exception in Article 9(2) that you in fact rely on.",
  },
  bad: [
    {
      yaml: `categories:
  allergies: { name: Allergier, special: health }
purposes:
  catering:
    name: Specialkost
    legalBasis: contract
    dataSubjects: [customer]
    categories: [allergies]
    specialCategoryGround: explicit-consent`,
      at: ["/purposes/catering/specialCategoryGround"],
    },
  ],
  good: [
    {
      yaml: `categories:
  allergies: { name: Allergier, special: health }
purposes:
  catering:
    name: Specialkost
    legalBasis: contract
    dataSubjects: [customer]
    categories: [allergies]
    specialCategoryGround: explicit-consent
    consent: { given: när du berättar om din allergi, withdrawal: mejla oss }`,
    },
    {
      yaml: `categories:
  diagnoses: { name: Diagnoser, special: health }
purposes:
  care:
    name: Vård
    legalBasis: contract
    dataSubjects: [customer]
    categories: [diagnoses]
    specialCategoryGround: health-or-social-care`,
    },
    {
      yaml: `purposes:
  catering:
    name: Specialkost
    legalBasis: consent
    dataSubjects: [customer]
    categories: undecided
    specialCategoryGround: explicit-consent`,
    },
    {
      yaml: `purposes:
  catering:
    name: Specialkost
    legalBasis: undecided
    dataSubjects: [customer]
    categories: undecided
    specialCategoryGround: explicit-consent`,
    },
    {
      yaml: `purposes:
  catering:
    name: Specialkost
    legalBasis: contract
    dataSubjects: [customer]
    categories: [contact-details]
    specialCategoryGround: explicit-consent`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.specialCategoryGround !== "explicit-consent" || purpose.consent) continue;
      const bases = basesOf(purpose);
      if (bases.length === 0 || bases.includes("consent")) continue;
      if (isWithoutSpecialData(policy, purpose)) continue;
      yield {
        path: child(path, "specialCategoryGround"),
        message: {
          sv: `Ändamålet ”${id}” stöder sig på uttryckligt samtycke för känsliga personuppgifter, men legalBasis är ${bases.join(", ")} och inget samtycke beskrivs. Lägg till consent: { given: hur samtycket lämnas, withdrawal: hur man återkallar det }, eller välj en annan specialCategoryGround`,
          en: `The purpose "${id}" relies on explicit consent for special categories of data, but legalBasis is ${bases.join(", ")} and no consent is described. Add consent: { given: how consent is given, withdrawal: how to withdraw it }, or choose another specialCategoryGround`,
        },
      };
    }
  },
};

// special-category-ground-unused has then said that the ground should go.
function isWithoutSpecialData(policy: Policy, purpose: Purpose): boolean {
  if (!categoriesAreKnown(policy, purpose)) return false;
  return categoriesThat((category) => category.special !== undefined, policy, purpose).length === 0;
}
