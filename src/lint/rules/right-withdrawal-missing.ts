import { purposesThat, restsOnConsent } from "../facts/bases.js";
import { nameSome } from "../facts/name-some.js";
import type { Rule } from "../rule.js";

export const rightWithdrawalMissing: Rule = {
  id: "right-withdrawal-missing",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Sidan säger ändå vid varje ändamål med samtycke att det går att återkalla.",
    en: "The page says all the same, at each purpose with consent, that it can be withdrawn.",
  },
  legal: ["GDPR art. 7.3", "GDPR art. 13.2 c", "GDPR art. 14.2 d"],
  gap: true,
  summary: {
    sv: "Policyn ska upplysa om rätten att återkalla samtycke när något ändamål vilar på samtycke.",
    en: "The notice must mention the right to withdraw consent where a purpose rests on consent.",
  },
  details: {
    sv: "Den som samtycker ska få veta att samtycket kan återkallas när som helst. Det gäller både samtycke som rättslig grund och uttryckligt samtycke till känsliga personuppgifter. Står det vid ändamålet hur man återkallar samtycket (consent.withdrawal) är det sagt.",
    en: "Whoever consents must be told that consent can be withdrawn at any time. That applies both to consent as the legal basis and to explicit consent for special categories of data. Where the purpose says how to withdraw (consent.withdrawal), it has been said.",
  },
  bad: [
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]
rights: { access: {} }`,
      at: ["/rights"],
    },
    {
      yaml: `purposes:
  allergies:
    name: Allergier
    legalBasis: contract
    specialCategoryGround: explicit-consent
    dataSubjects: [customer]
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
rights: { withdrawal: {} }`,
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    consent: { withdrawal: Klicka på länken i brevet }
    dataSubjects: [customer]
rights: { access: {} }`,
    },
    {
      yaml: `purposes:
  care:
    name: Vård
    legalBasis: undecided
    specialCategoryGround: health-or-social-care
    dataSubjects: [customer]
rights: { access: {} }`,
    },
  ],
  *check(policy) {
    if (policy.rights.withdrawal) return;
    // A purpose that says how to withdraw consent has informed about the right.
    const ids = purposesThat(
      policy,
      (each) => restsOnConsent(each) && each.consent?.withdrawal === undefined,
    );
    if (ids.length === 0) return;
    const named = nameSome(ids);
    yield {
      path: "/rights",
      message: {
        sv: `Policyn upplyser inte om rätten att återkalla samtycke (artikel 7.3), fast ${named.sv} vilar på samtycke. Lägg till withdrawal: {} under rights`,
        en: `The notice does not mention the right to withdraw consent (Article 7(3)), though consent is relied on for ${named.en}. Add withdrawal: {} under rights`,
      },
    };
  },
};
