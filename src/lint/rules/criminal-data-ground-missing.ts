import { purposes } from "../facts/entries.js";
import { categoriesThat } from "../facts/purpose-categories.js";
import type { Rule } from "../rule.js";

export const criminalDataGroundMissing: Rule = {
  id: "criminal-data-ground-missing",
  class: "law",
  legal: ["GDPR art. 10"],
  gap: true,
  summary: {
    sv: "Ett ändamål med uppgifter om lagöverträdelser ska säga vad som tillåter det.",
    en: "A purpose with data on criminal offences must say what permits it.",
  },
  details: {
    sv: "Uppgifter om brott och domar får behandlas av myndigheter, och av andra bara om en lag eller ett beslut tillåter det. Samtycke räcker inte. För den som är myndighet säger regeln ingenting.",
    en: "Data on offences and convictions may be processed by public authorities, and by others only if a law or a decision permits it. Consent is not enough. The rule is silent where the controller is a public authority.",
  },
  bad: [
    {
      yaml: `categories:
  convictions: { name: Utdrag ur belastningsregistret, criminal: true }
purposes:
  recruitment:
    name: Rekrytering
    legalBasis: legitimate-interests
    dataSubjects: [customer]
    categories: [convictions]`,
      at: ["/purposes/recruitment"],
    },
  ],
  good: [
    {
      yaml: `categories:
  convictions: { name: Utdrag ur belastningsregistret, criminal: true }
purposes:
  recruitment:
    name: Rekrytering
    legalBasis: legal-obligation
    law: skollagen (2010:800)
    dataSubjects: [customer]
    categories: [convictions]
    criminalDataGround: skollagen (2010:800)`,
    },
    {
      yaml: `categories:
  convictions: { name: Domar, criminal: true }
controller: { name: Exempelmyndigheten, publicAuthority: true, email: info@example.se }
purposes:
  supervision:
    name: Tillsyn
    legalBasis: public-task
    dataSubjects: [customer]
    categories: [convictions]`,
    },
    {
      yaml: `categories:
  convictions: { name: Domar, criminal: true }
  allergies: { name: Allergier, special: health, criminal: false }
purposes:
  recruitment:
    name: Rekrytering
    legalBasis: legitimate-interests
    dataSubjects: [customer]
    categories: undecided
  catering:
    name: Specialkost
    legalBasis: consent
    dataSubjects: [customer]
    categories: [allergies]`,
    },
  ],
  *check(policy) {
    if (policy.controller.publicAuthority) return;
    for (const [id, purpose, path] of purposes(policy)) {
      if (purpose.criminalDataGround !== undefined) continue;
      const criminal = categoriesThat((category) => category.criminal === true, policy, purpose);
      if (criminal.length === 0) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” omfattar uppgifter om lagöverträdelser (${criminal.join(", ")}) men säger inte vilken lag eller vilket beslut som tillåter det. Lägg till criminalDataGround: lagens namn och nummer, eller beslutet`,
          en: `The purpose "${id}" covers data on criminal offences (${criminal.join(", ")}) but does not say which law or decision permits it. Add criminalDataGround: the statute's name and number, or the decision`,
        },
      };
    }
  },
};
