import { basesOf, lawOf } from "../../model/bases.js";
import { child } from "../../model/pointer.js";
import type { Purpose } from "../../model/policy.generated.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

// The exceptions that rest on Union or national law, by their point in Article 9(2).
const POINTS: Readonly<Partial<Record<NonNullable<Purpose["specialCategoryGround"]>, string>>> = {
  "employment-and-social-security-law": "b",
  "substantial-public-interest": "g",
  "health-or-social-care": "h",
  "public-health": "i",
  "archiving-research-statistics": "j",
};

const purpose = (keys: string) =>
  `categories:\n  health: { name: Hälsa, special: health }\npurposes:\n  care:\n    name: Vård\n    dataSubjects: [customer]\n    categories: [health]\n    ${keys}`;

export const specialCategoryLawMissing: Rule = {
  id: "special-category-law-missing",
  class: "law",
  legal: ["GDPR art. 9.2", "lag (2018:218) 3 kap."],
  gap: true,
  summary: {
    sv: "Undantagen i artikel 9.2 b, g, h, i och j vilar på en lag, och policyn ska säga vilken.",
    en: "The exceptions of Article 9(2)(b), (g), (h), (i) and (j) rest on a statute, and the notice must say which.",
  },
  details: {
    sv: "De gäller bara i den mån unionsrätten eller svensk rätt tillåter det, till exempel dataskyddslagen 3 kap., patientdatalagen eller arbetsrätten. Har ändamålet redan en lag i law räknas den.",
    en: "They apply only as far as Union or Swedish law permits, for example the Data Protection Act chapter 3, the Patient Data Act or labour law. Where the purpose already names a statute in law, that counts.",
  },
  bad: [
    {
      yaml: purpose("legalBasis: contract\n    specialCategoryGround: substantial-public-interest"),
      at: ["/purposes/care/specialCategoryGround"],
    },
    {
      yaml: purpose(
        "legalBasis: legitimate-interests\n    specialCategoryGround: employment-and-social-security-law",
      ),
      at: ["/purposes/care/specialCategoryGround"],
    },
  ],
  good: [
    {
      yaml: purpose(
        "legalBasis: contract\n    specialCategoryGround: substantial-public-interest\n    specialCategoryLaw: lag (2018:218) 3 kap. 3 §",
      ),
    },
    {
      yaml: purpose(
        "legalBasis: legal-obligation\n    law: patientdatalagen (2008:355)\n    specialCategoryGround: health-or-social-care",
      ),
    },
    { yaml: purpose("legalBasis: consent\n    specialCategoryGround: explicit-consent") },
    { yaml: purpose("legalBasis: vital-interests\n    specialCategoryGround: vital-interests") },
  ],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      const ground = purpose.specialCategoryGround;
      const point = ground === undefined ? undefined : POINTS[ground];
      if (point === undefined || purpose.specialCategoryLaw !== undefined) continue;
      if (purpose.law !== undefined || basesOf(purpose).some((basis) => lawOf(purpose, basis) !== undefined))
        continue;
      yield {
        path: child(path, "specialCategoryGround"),
        message: {
          sv: `Ändamålet ”${id}” stöder sig på artikel 9.2 ${point}, som bara gäller med stöd i lag. Lägg till specialCategoryLaw: lagens namn och nummer, till exempel specialCategoryLaw: lag (2018:218) 3 kap.`,
          en: `The purpose "${id}" relies on Article 9(2)(${point}), which applies only where a statute permits it. Add specialCategoryLaw: the statute's name and number, for example specialCategoryLaw: lag (2018:218) 3 kap.`,
        },
      };
    }
  },
};
