import { purposesThat, restsOnConsent, restsOnContract } from "../facts/bases.js";
import { nameSome } from "../facts/name-some.js";
import type { Rule } from "../rule.js";

export const rightPortabilityMissing: Rule = {
  id: "right-portability-missing",
  class: "law",
  legal: ["GDPR art. 20.1", "GDPR art. 13.2 b", "GDPR art. 14.2 c"],
  gap: true,
  summary: {
    sv: "Policyn ska upplysa om dataportabilitet när uppgifter behandlas automatiserat med samtycke eller avtal som grund.",
    en: "The notice must mention data portability where data are processed by automated means on consent or contract.",
  },
  details: {
    sv: "Rätten att få ut och flytta sina uppgifter gäller bara automatiserad behandling som vilar på samtycke eller på ett avtal med den registrerade. Står inget om automatisering räknas behandlingen som automatiserad, eftersom nästan all är det. Sker den bara på papper, skriv automated: false.",
    en: "The right to receive and move one's data applies only to automated processing based on consent or on a contract with the person. Where nothing is said of automation the processing counts as automated, since nearly all is. If it takes place on paper only, write automated: false.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
rights: { access: {} }`,
      at: ["/rights"],
    },
    { yaml: "rights:\n  access: {}\n  objection: {}", at: ["/rights"] },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]
    automated: true
rights: { access: {} }`,
      at: ["/rights"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    automated: false
  bookkeeping:
    name: Bokföring
    legalBasis: legal-obligation
    dataSubjects: [customer]
    automated: true
rights: { access: {} }`,
    },
    {
      yaml: `purposes:
  support:
    name: Avtalet med din arbetsgivare
    legalBasis: contract
    contract: { party: other }
    dataSubjects: [customer]
    automated: true
rights: { access: {} }`,
    },
    { yaml: "rights: { access: {}, portability: {} }" },
  ],
  *check(policy) {
    if (policy.rights.portability) return;
    const ids = purposesThat(
      policy,
      (purpose) => purpose.automated !== false && (restsOnConsent(purpose) || restsOnContract(purpose)),
    );
    if (ids.length === 0) return;
    const named = nameSome(ids);
    yield {
      path: "/rights",
      message: {
        sv: `Policyn upplyser inte om rätten till dataportabilitet (artikel 20), som gäller för ${named.sv}: behandlingen är automatiserad och vilar på samtycke eller avtal. Lägg till portability: {} under rights`,
        en: `The notice does not mention the right to data portability (Article 20), which applies to ${named.en}: the processing is automated and rests on consent or contract. Add portability: {} under rights`,
      },
    };
  },
};
