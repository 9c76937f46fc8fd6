import { restsOn } from "../../model/bases.js";
import { CHILD_CONSENT_AGE } from "../../model/legal/child-consent-age.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const AGE = CHILD_CONSENT_AGE.value;

export const childConsentMissing: Rule = {
  id: "child-consent-missing",
  // The article concerns information-society services, and whether this is one the file does not tell.
  class: "practice",
  legal: ["GDPR art. 8", CHILD_CONSENT_AGE.source],
  summary: {
    sv: "Ett ändamål som grundas på samtycke från barn bör säga hur vårdnadshavaren godkänner.",
    en: "A purpose that rests on consent from children should say how the holder of parental responsibility consents.",
  },
  details: {
    sv: `För tjänster på nätet kan ett barn i Sverige samtycka självt från ${AGE} års ålder. För yngre barn ska vårdnadshavaren samtycka eller godkänna samtycket. Utanför sådana tjänster finns ingen fast gräns, men vårdnadshavarens samtycke behövs ofta också där.`,
    en: `For services online, a child in Sweden can consent from the age of ${AGE}. For younger children the holder of parental responsibility must consent or approve. Outside such services there is no fixed limit, but parental consent is often needed there too.`,
  },
  bad: [
    {
      yaml: `dataSubjects:
  customer: { name: kunder }
  young-player: { name: unga spelare, children: true }
purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [customer, young-player]`,
      at: ["/purposes/game"],
    },
  ],
  good: [
    {
      yaml: `dataSubjects:
  young-player: { name: unga spelare, children: true }
purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [young-player]
    children: { consentAge: ${AGE}, parentalConsent: vårdnadshavaren godkänner i appen }`,
    },
    {
      yaml: `dataSubjects:
  customer: { name: kunder, children: false }
  young-player: { name: unga spelare, children: true }
purposes:
  newsletter:
    name: Nyhetsbrev
    legalBasis: consent
    dataSubjects: [customer]
  game:
    name: Spelkonto
    legalBasis: contract
    dataSubjects: [young-player]
  forum:
    name: Forum
    legalBasis: undecided
    dataSubjects: [young-player]`,
    },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "consent") || purpose.children) continue;
      const group = purpose.dataSubjects.find((each) => policy.dataSubjects[each]?.children);
      if (group === undefined) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” grundas på samtycke från barn (${group}) men säger inte vad som gäller för dem. Lägg till children: { parentalConsent: hur vårdnadshavaren godkänner }, och för en tjänst på nätet även consentAge: åldern då barnet själv kan samtycka (${AGE} i Sverige)`,
          en: `The purpose "${id}" rests on consent from children (${group}) but does not say what applies to them. Add children: { parentalConsent: how the holder of parental responsibility consents }, and for a service online also consentAge: the age at which the child can consent (${AGE} in Sweden)`,
        },
      };
    }
  },
};
