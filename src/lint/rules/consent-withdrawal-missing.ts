import { restsOn } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import type { Purpose } from "../../model/policy.generated.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const consentWithdrawalMissing: Rule = {
  id: "consent-withdrawal-missing",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 7.3"],
  summary: {
    sv: "Ett ändamål som grundas på samtycke ska säga hur man återkallar det.",
    en: "A purpose that rests on consent must say how to withdraw it.",
  },
  details: {
    sv: "Samtycket ska gå att återkalla när som helst, lika lätt som det gavs, och personen ska få veta det innan hen samtycker. Skriv hur man gör vid ändamålet, eller för alla samtycken under rights.withdrawal. Detsamma gäller ett uttryckligt samtycke till känsliga personuppgifter.",
    en: "Consent must be possible to withdraw at any time, as easily as it was given, and people must be told before they consent. Say how at the purpose, or for all consents under rights.withdrawal. The same holds for explicit consent to special categories of data.",
  },
  bad: [
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]`,
      at: ["/purposes/newsletter"],
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    consent: { given: när du anmäler dig }
    dataSubjects: [customer]`,
      at: ["/purposes/newsletter/consent"],
    },
    {
      yaml: `purposes:
  allergies:
    name: Specialkost
    legalBasis: contract
    consent: { given: när du berättar om din allergi }
    specialCategoryGround: explicit-consent
    dataSubjects: [customer]`,
      at: ["/purposes/allergies/consent"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    consent: { withdrawal: klicka på länken längst ned i varje brev }
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]
rights:
  withdrawal: { how: Mejla oss så tar vi bort dig samma dag. }`,
    },
    {
      yaml: `purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: undecided
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  allergies:
    name: Specialkost
    legalBasis: contract
    specialCategoryGround: explicit-consent
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    if (policy.rights.withdrawal?.how !== undefined) return;
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOnConsent(purpose) || purpose.consent?.withdrawal !== undefined) continue;
      yield {
        path: purpose.consent ? child(path, "consent") : path,
        message: {
          sv: `Ändamålet ”${id}” grundas på samtycke men säger inte hur man återkallar det. ${purpose.consent ? "Skriv under consent till exempel withdrawal: klicka på länken längst ned i varje brev" : "Skriv till exempel consent: { withdrawal: klicka på länken längst ned i varje brev }"}`,
          en: `The purpose "${id}" rests on consent but does not say how to withdraw it. ${purpose.consent ? "Write under consent for example withdrawal: click the link at the bottom of each letter" : "Write for example consent: { withdrawal: click the link at the bottom of each letter }"}`,
        },
      };
    }
  },
};

// An explicit consent that is described nowhere is the matter of explicit-consent-basis-mismatch.
function restsOnConsent(purpose: Purpose): boolean {
  const explicit = purpose.specialCategoryGround === "explicit-consent" && purpose.consent !== undefined;
  return explicit || restsOn(purpose, "consent");
}
