import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { wordWith } from "../facts/wording.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const purpose = (ground: string) =>
  `categories:\n  record: { name: Belastningsregister, criminal: true }\npurposes:\n  check:\n    name: Kontroll\n    legalBasis: legal-obligation\n    law: skollagen (2010:800)\n    dataSubjects: [customer]\n    categories: [record]\n    criminalDataGround: ${ground}`;

export const criminalDataConsent: Rule = {
  id: "criminal-data-consent",
  class: "law",
  legal: ["GDPR art. 10"],
  summary: {
    sv: "Samtycke, avtal eller intresse räcker inte för att behandla uppgifter om brott.",
    en: "Consent, contract or interests are not enough to process data on criminal offences.",
  },
  details: {
    sv: "Uppgifter om fällande domar och lagöverträdelser får bara behandlas under kontroll av en myndighet eller när lag eller beslut tillåter det. Ange den lagen eller det beslutet.",
    en: "Data on criminal convictions and offences may be processed only under the control of an authority or where a statute or decision permits it. Name that statute or decision.",
  },
  bad: [
    { yaml: purpose("ditt samtycke"), at: ["/purposes/check/criminalDataGround"] },
    { yaml: purpose("den sökandes skriftliga medgivande"), at: ["/purposes/check/criminalDataGround"] },
    { yaml: purpose("vårt berättigade intresse"), at: ["/purposes/check/criminalDataGround"] },
  ],
  good: [
    { yaml: purpose("skollagen (2010:800) 2 kap. 31 §") },
    { yaml: purpose("samtycke och skollagen (2010:800) 2 kap. 31 §") },
    { yaml: purpose("Integritetsskyddsmyndighetens beslut om undantag") },
  ],
  *check(policy) {
    for (const [id, { criminalDataGround: ground }, path] of purposes(policy)) {
      if (ground === undefined) continue;
      const plain = plainWords(ground);
      if (!wordWith(plain, ["samtyck", "medgivande", "godkän", "intresse", "avtal"])) continue;
      if (/\d{4}:\d+/.test(ground) || wordWith(plain, ["lag", "beslut", "föreskrift", "förordning"]))
        continue;
      yield {
        path: child(path, "criminalDataGround"),
        message: {
          sv: `Ändamålet ”${id}” anger ”${quotation(ground)}” som stöd för uppgifter om brott. Det räcker inte (artikel 10). Skriv den lag eller det beslut som tillåter behandlingen.`,
          en: `The purpose "${id}" gives "${quotation(ground)}" as the ground for data on criminal offences. That is not enough (Article 10). Write the statute or decision that permits the processing.`,
        },
      };
    }
  },
};
