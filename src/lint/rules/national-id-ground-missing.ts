import { basesOf, restsOn } from "../../model/bases.js";
import type { Policy } from "../../model/policy.generated.js";
import { entries, listed, purposes } from "../facts/entries.js";
import { isInSweden } from "../facts/jurisdiction.js";
import type { Rule } from "../rule.js";

export const nationalIdGroundMissing: Rule = {
  id: "national-id-ground-missing",
  // That the numbers must be justified is the law's; that the reason is written down is how it can be shown.
  class: "practice",
  legal: ["lag (2018:218) 3 kap. 10 §"],
  summary: {
    sv: "Personnummer ska vara klart motiverade, om personen inte har samtyckt.",
    en: "Personal identity numbers must be clearly justified, unless the person has consented.",
  },
  details: {
    sv: "Personnummer och samordningsnummer får behandlas utan samtycke bara när det är klart motiverat av ändamålet, vikten av en säker identifiering eller något annat beaktansvärt skäl. Skriv vad numret behövs för. Regeln säger ingenting om kategorier som används bara för ändamål med samtycke som grund, eller där grunden är oklar.",
    en: "Personal identity numbers may be processed without consent only where clearly justified by the purpose, the importance of secure identification or another weighty reason. Say what the number is needed for. The rule is silent on categories used only for purposes that rest on consent, or whose basis is not settled.",
  },
  bad: [
    {
      yaml: `categories:
  identity-number: { name: Personnummer, nationalId: true }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [identity-number]
  survey:
    name: Kundundersökning
    legalBasis: consent
    dataSubjects: [customer]
    categories: [identity-number]`,
      at: ["/categories/identity-number"],
    },
  ],
  good: [
    {
      yaml: `categories:
  identity-number: { name: Personnummer, nationalId: true, nationalIdGround: en säker identifiering vid kreditköp }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [identity-number]`,
    },
    {
      yaml: `categories:
  identity-number: { name: Personnummer, nationalId: true }
purposes:
  survey:
    name: Kundundersökning
    legalBasis: consent
    dataSubjects: [customer]
    categories: [identity-number]
  orders:
    name: Beställningar
    legalBasis: undecided
    dataSubjects: [customer]
    categories: [identity-number]
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
    categories: undecided`,
    },
    {
      yaml: `categories:
  identity-number: { name: Personnummer, nationalId: false }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [identity-number]`,
    },
    {
      yaml: `controller:
  name: Eksempel AS
  address: { street: Storgata 1, postalCode: "0150", city: Oslo, country: "NO" }
categories:
  identity-number: { name: Fødselsnummer, nationalId: true }
purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    categories: [identity-number]`,
    },
  ],
  *check(policy) {
    if (!isInSweden(policy)) return;
    const used = usedWithoutConsent(policy);
    for (const [id, category, path] of entries(policy.categories, "categories")) {
      if (!category.nationalId || category.nationalIdGround !== undefined || !used.has(id)) continue;
      yield {
        path,
        message: {
          sv: `Kategorin ”${id}” innehåller personnummer men säger inte varför de behövs. Lägg till nationalIdGround: vad numret behövs för, till exempel nationalIdGround: en säker identifiering`,
          en: `The category "${id}" contains personal identity numbers but does not say why they are needed. Add nationalIdGround: what the number is needed for, for example nationalIdGround: secure identification`,
        },
      };
    }
  },
};

function usedWithoutConsent(policy: Policy): Set<string> {
  const used = new Set<string>();
  for (const [, purpose] of purposes(policy)) {
    if (basesOf(purpose).length === 0 || restsOn(purpose, "consent")) continue;
    for (const id of listed(purpose.categories) ?? []) used.add(id);
  }
  return used;
}
