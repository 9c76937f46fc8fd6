import type { Basis } from "../../model/bases.js";
import { basesOf } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import type { Purpose } from "../../model/policy.generated.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

type Detail = "contract" | "consent" | "law" | "legitimateInterest";

const BASES: Readonly<Record<Detail, readonly Basis[]>> = {
  contract: ["contract"],
  consent: ["consent"],
  law: ["legal-obligation", "public-task"],
  legitimateInterest: ["legitimate-interests"],
};

/** Grounds for special categories that exist only where a law provides for them, so that `law` may name it. */
const GROUNDS_IN_LAW = new Set<Purpose["specialCategoryGround"]>([
  "employment-and-social-security-law",
  "substantial-public-interest",
  "health-or-social-care",
  "public-health",
  "archiving-research-statistics",
]);

export const basisDetailMismatch: Rule = {
  id: "basis-detail-mismatch",
  class: "practice",
  legal: ["GDPR art. 6.1", "GDPR art. 13.1 c", "GDPR art. 14.1 c"],
  summary: {
    sv: "Det som beskriver en rättslig grund ska höra till den grund som är vald.",
    en: "What describes a legal basis must belong to the basis that is chosen.",
  },
  details: {
    sv: "Ett ändamål har en grund, och den styr vilka rättigheter som gäller. Beskriver ni samtycke där grunden är avtal säger policyn emot sig själv. Två fall är i sin ordning: ett uttryckligt samtycke till känsliga personuppgifter, och contract med party: other, som säger att avtalet inte är grunden.",
    en: "A purpose has one basis, and it decides which rights apply. Where you describe consent but the basis is contract, the notice contradicts itself. Two cases are fine: explicit consent to special categories of data, and contract with party: other, which says that the contract is not the basis.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    consent: { given: när du handlar }
    legitimateInterest: { interest: sälja böcker }
    dataSubjects: [customer]`,
      at: ["/purposes/orders/consent", "/purposes/orders/legitimateInterest"],
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    contract: { party: data-subject }
    law: marknadsföringslagen (2008:486)
    dataSubjects: [customer]`,
      at: ["/purposes/newsletter/contract", "/purposes/newsletter/law"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: undecided
    consent: { given: när du handlar }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  allergies:
    name: Specialkost
    legalBasis: contract
    specialCategoryGround: explicit-consent
    consent: { withdrawal: mejla oss }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  delivery:
    name: Leveranser till företag
    legalBasis: legitimate-interests
    contract: { party: other, description: avtalet med din arbetsgivare }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  sick-pay:
    name: Sjuklön
    legalBasis: contract
    specialCategoryGround: employment-and-social-security-law
    law: lagen (1991:1047) om sjuklön
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  education:
    name: Undervisning
    legalBasis: public-task
    law: skollagen (2010:800)
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      const own = basesOf(purpose);
      if (own.length === 0) continue;
      const written = own.join(", ");
      for (const [detail, bases] of Object.entries(BASES) as [Detail, readonly Basis[]][]) {
        if (
          purpose[detail] === undefined ||
          bases.some((basis) => own.includes(basis)) ||
          isInOrder(purpose, detail)
        )
          continue;
        yield {
          path: child(path, detail),
          message: {
            sv: `Ändamålet ”${id}” har legalBasis: ${written}, men där står också ${detail}, som hör till en annan grund. Ta bort ${detail}, eller byt grund: skriv ${bases.map(asLine).join(" eller ")}`,
            en: `The purpose "${id}" has legalBasis: ${written}, but also ${detail}, which belongs to another basis. Remove ${detail}, or change the basis: write ${bases.map(asLine).join(" or ")}`,
          },
        };
      }
    }
  },
};

function isInOrder({ contract, specialCategoryGround }: Purpose, detail: Detail): boolean {
  if (detail === "contract") return contract?.party === "other";
  if (detail === "consent") return specialCategoryGround === "explicit-consent";
  return detail === "law" && GROUNDS_IN_LAW.has(specialCategoryGround);
}

function asLine(basis: Basis): string {
  return `legalBasis: ${basis}`;
}
