import { restsOn } from "../../model/bases.js";
import { CHILD_CONSENT_AGE } from "../../model/legal/child-consent-age.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import { isInSweden } from "../facts/jurisdiction.js";
import type { Rule } from "../rule.js";

const AGE = CHILD_CONSENT_AGE.value;

export const childConsentAge: Rule = {
  id: "child-consent-age",
  class: "practice",
  legal: ["GDPR art. 8.1", CHILD_CONSENT_AGE.source],
  summary: {
    sv: `I Sverige kan ett barn självt samtycka till tjänster på nätet från ${AGE} års ålder.`,
    en: `In Sweden a child can consent to services online from the age of ${AGE}.`,
  },
  details: {
    sv: "Åldern i förordningen är 16 år, men varje land får bestämma en lägre. En annan ålder i policyn kommer ofta från en utländsk mall. Har ni själva valt en högre gräns, eller gäller samtycket något annat än en tjänst på nätet, skriv ett undantag med det som skäl.",
    en: "The age in the regulation is 16, but each country may set a lower one. Another age in the notice often comes from a foreign template. If you have chosen a higher limit yourselves, or the consent concerns something other than a service online, write a waiver with that as its reason.",
  },
  bad: [
    {
      yaml: `purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [customer]
    children: { consentAge: 16 }`,
      at: ["/purposes/game/children/consentAge"],
    },
    {
      yaml: `controller: { name: Exempelspel, email: info@example.se }
purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [customer]
    children: { consentAge: 15 }`,
      at: ["/purposes/game/children/consentAge"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [customer]
    children: { consentAge: ${AGE}, parentalConsent: vårdnadshavaren godkänner i appen }`,
    },
    {
      yaml: `controller:
  name: Beispiel GmbH
  address: { street: Hauptstraße 1, postalCode: "10115", city: Berlin, country: DE }
purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [customer]
    children: { consentAge: 16 }`,
    },
    {
      yaml: `purposes:
  game:
    name: Spelkonto
    legalBasis: undecided
    dataSubjects: [customer]
    children: { consentAge: 16 }`,
    },
    {
      yaml: `purposes:
  game:
    name: Spelkonto
    legalBasis: consent
    dataSubjects: [customer]
    children: { parentalConsent: vårdnadshavaren godkänner i appen }`,
    },
  ],
  *check(policy) {
    if (!isInSweden(policy)) return;
    for (const [id, purpose, path] of purposes(policy)) {
      const age = purpose.children?.consentAge;
      if (!restsOn(purpose, "consent") || age === undefined || age === AGE) continue;
      yield {
        path: child(child(path, "children"), "consentAge"),
        message: {
          sv: `Ändamålet ”${id}” säger att barn kan samtycka från ${age} års ålder. För tjänster på nätet är åldern ${AGE} i Sverige. Gäller det en sådan tjänst, skriv consentAge: ${AGE}`,
          en: `The purpose "${id}" says that children can consent from the age of ${age}. For services online the age is ${AGE} in Sweden. If this is one, write consentAge: ${AGE}`,
        },
      };
    }
  },
};
