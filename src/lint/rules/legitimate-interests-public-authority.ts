import { restsOn } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const legitimateInterestsPublicAuthority: Rule = {
  id: "legitimate-interests-public-authority",
  // Whether the purpose is part of the authority's tasks, the file does not tell.
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Förbudet gäller bara det som hör till myndighetens uppgifter, och det framgår inte av filen.",
    en: "The prohibition covers only what belongs to the authority's tasks, which the file does not show.",
  },
  legal: ["GDPR art. 6.1"],
  summary: {
    sv: "En myndighet får inte grunda det den gör i sina uppgifter på berättigat intresse.",
    en: "A public authority may not rest what it does in its tasks on legitimate interests.",
  },
  details: {
    sv: "Artikel 6.1 andra stycket undantar myndigheter när de fullgör sina uppgifter: då ska grunden finnas i lag. För det som inte hör till uppgifterna kan berättigat intresse vara rätt. Skriv i så fall ett undantag med det som skäl.",
    en: "The second subparagraph of Article 6(1) excludes public authorities in the performance of their tasks: the basis must then be in law. For what is not part of the tasks, legitimate interests may be right. If so, write a waiver with that as its reason.",
  },
  bad: [
    {
      yaml: `controller: { name: Exempelmyndigheten, publicAuthority: true, email: info@example.se }
purposes:
  case-handling:
    name: Handläggning av ärenden
    legalBasis: legitimate-interests
    dataSubjects: [customer]`,
      at: ["/purposes/case-handling/legalBasis"],
    },
  ],
  good: [
    {
      yaml: `controller: { name: Exempelmyndigheten, publicAuthority: true, email: info@example.se }
purposes:
  case-handling:
    name: Handläggning av ärenden
    legalBasis: public-task
    law: förvaltningslagen (2017:900)
    dataSubjects: [customer]`,
    },
    {
      yaml: `controller: { name: Exempel AB, publicAuthority: false, email: info@example.se }
purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    dataSubjects: [customer]`,
    },
    {
      yaml: `purposes:
  marketing:
    name: Marknadsföring
    legalBasis: legitimate-interests
    dataSubjects: [customer]`,
    },
  ],
  *check(policy) {
    if (policy.controller.publicAuthority !== true) return;
    for (const [id, purpose, path] of purposes(policy)) {
      if (!restsOn(purpose, "legitimate-interests")) continue;
      yield {
        path: child(path, "legalBasis"),
        message: {
          sv: `Ändamålet ”${id}” grundas på berättigat intresse. En myndighet får inte använda den grunden när den fullgör sina uppgifter. Hör ändamålet dit: skriv legalBasis: public-task eller legalBasis: legal-obligation, och lagen i law.`,
          en: `The purpose "${id}" rests on legitimate interests. A public authority may not use that basis when performing its tasks. If the purpose is one of them, write legalBasis: public-task or legalBasis: legal-obligation, and the statute in law.`,
        },
      };
    }
  },
};
