import { purposesThat, restsOn } from "../facts/bases.js";
import { nameSome } from "../facts/name-some.js";
import type { Rule } from "../rule.js";

export const rightObjectionMissing: Rule = {
  id: "right-objection-missing",
  class: "law",
  legal: ["GDPR art. 21.1", "GDPR art. 21.2", "GDPR art. 21.4", "GDPR art. 13.2 b", "GDPR art. 14.2 c"],
  gap: true,
  summary: {
    sv: "Policyn ska upplysa om rätten att invända vid berättigat intresse, allmänt intresse och direktmarknadsföring.",
    en: "The notice must mention the right to object to legitimate interests, a public task and direct marketing.",
  },
  details: {
    sv: "Den som berörs får invända mot behandling som vilar på berättigat intresse eller en uppgift av allmänt intresse, och alltid mot direktmarknadsföring, oavsett grund. Upplysningen ska vara tydlig och stå för sig; mallen ger den ett eget avsnitt.",
    en: "People may object to processing based on legitimate interests or a public task, and always to direct marketing, whatever its basis. They must be told clearly and separately; the template gives it a section of its own.",
  },
  bad: [
    {
      yaml: `purposes:
  fraud:
    name: Bedrägeriskydd
    legalBasis: legitimate-interests
    dataSubjects: [customer]
rights: { access: {} }`,
      at: ["/rights"],
    },
    {
      yaml: `purposes:
  register:
    name: Registerföring
    legalBasis: public-task
    dataSubjects: [customer]
rights: { access: {} }`,
      at: ["/rights"],
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]
    directMarketing: true
rights: { access: {} }`,
      at: ["/rights"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]
    directMarketing: false
  other:
    name: Annat
    legalBasis: undecided
    dataSubjects: [customer]
rights: { access: {} }`,
    },
    {
      yaml: `purposes:
  fraud:
    name: Bedrägeriskydd
    legalBasis: legitimate-interests
    dataSubjects: [customer]
rights: { objection: {} }`,
    },
  ],
  *check(policy) {
    if (policy.rights.objection) return;
    const weighed = purposesThat(policy, (purpose) =>
      restsOn(purpose, "legitimate-interests", "public-task"),
    );
    const ids = weighed.length > 0 ? weighed : purposesThat(policy, (each) => each.directMarketing === true);
    if (ids.length === 0) return;
    const named = nameSome(ids);
    const why =
      weighed.length > 0
        ? {
            sv: "vars grund är berättigat intresse eller allmänt intresse",
            en: "based on legitimate interests or a public task",
          }
        : { sv: "som är direktmarknadsföring", en: "which is direct marketing" };
    yield {
      path: "/rights",
      message: {
        sv: `Policyn upplyser inte om rätten att göra invändningar (artikel 21), som gäller för ${named.sv}, ${why.sv}. Lägg till objection: {} under rights`,
        en: `The notice does not mention the right to object (Article 21), which applies to ${named.en}, ${why.en}. Add objection: {} under rights`,
      },
    };
  },
};
