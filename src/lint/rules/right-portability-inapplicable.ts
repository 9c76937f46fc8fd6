import type { Purpose } from "../../model/policy.generated.js";
import { basesOf, purposesThat, restsOn, restsOnConsent } from "../facts/bases.js";
import type { Rule } from "../rule.js";

// A contract with someone else counts here: the basis is questioned by another rule, so it may yet change.
const mayBePortable = (purpose: Purpose): boolean =>
  basesOf(purpose).length === 0 ||
  ((restsOnConsent(purpose) || restsOn(purpose, "contract")) && purpose.automated !== false);

export const rightPortabilityInapplicable: Rule = {
  id: "right-portability-inapplicable",
  class: "practice",
  legal: ["GDPR art. 20.1", "GDPR art. 12.1"],
  summary: {
    sv: "Policyn bör inte lova dataportabilitet när inget ändamål ger den rätten.",
    en: "The notice should not promise data portability where no purpose gives that right.",
  },
  details: {
    sv: "Dataportabilitet gäller bara automatiserad behandling som vilar på samtycke eller avtal. En rättighet som inte finns gör policyn missvisande. Regeln väntar tills alla ändamål har en rättslig grund.",
    en: "Portability applies only to automated processing based on consent or contract. A right that does not exist makes the notice misleading. The rule waits until every purpose has a legal basis.",
  },
  bad: [
    {
      yaml: `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
rights: { access: {}, portability: {} }`,
      at: ["/rights/portability"],
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar på papper
    legalBasis: contract
    dataSubjects: [customer]
    automated: false
rights: { access: {}, portability: {} }`,
      at: ["/rights/portability"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
  marketing:
    name: Utskick
    legalBasis: undecided
    dataSubjects: [customer]
rights: { portability: {} }`,
    },
    {
      yaml: `purposes:
  care:
    name: Vård
    legalBasis: public-task
    specialCategoryGround: explicit-consent
    dataSubjects: [customer]
rights: { portability: {} }`,
    },
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
rights: { portability: {} }`,
    },
  ],
  *check(policy) {
    if (!policy.rights.portability || purposesThat(policy, mayBePortable).length > 0) return;
    yield {
      path: "/rights/portability",
      message: {
        sv: "Policyn upplyser om dataportabilitet, men rätten gäller bara automatiserad behandling som vilar på samtycke eller avtal (artikel 20), och inget ändamål är sådant. Ta bort portability, eller rätta legalBasis eller automated för det ändamål som rätten gäller.",
        en: "The notice mentions data portability, but that right applies only to automated processing based on consent or contract (Article 20), and no purpose is of that kind. Remove portability, or correct legalBasis or automated of the purpose concerned.",
      },
    };
  },
};
