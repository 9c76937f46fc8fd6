import { type Mechanism, placedMechanisms } from "../../model/mechanisms.js";
import type { Text } from "../../model/text.js";
import { suggestedMechanism, transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

const DEROGATIONS: Partial<Record<Mechanism, Text>> = {
  "explicit-consent": {
    sv: "uttryckligt samtycke (artikel 49.1 a)",
    en: "explicit consent (Article 49(1)(a))",
  },
  "contract-performance": {
    sv: "att överföringen behövs för ett avtal (artikel 49.1 b)",
    en: "the transfer being necessary for a contract (Article 49(1)(b))",
  },
  "contract-in-interest": {
    sv: "att överföringen behövs för ett avtal i den registrerades intresse (artikel 49.1 c)",
    en: "the transfer being necessary for a contract in the person's interest (Article 49(1)(c))",
  },
  "public-interest": {
    sv: "viktiga skäl av allmänt intresse (artikel 49.1 d)",
    en: "important reasons of public interest (Article 49(1)(d))",
  },
  "legal-claims": { sv: "rättsliga anspråk (artikel 49.1 e)", en: "legal claims (Article 49(1)(e))" },
  "vital-interests": {
    sv: "någons grundläggande intressen (artikel 49.1 f)",
    en: "someone's vital interests (Article 49(1)(f))",
  },
  "public-register": {
    sv: "ett offentligt register (artikel 49.1 g)",
    en: "a public register (Article 49(1)(g))",
  },
  "compelling-legitimate-interests": {
    sv: "tvingande berättigade intressen (artikel 49.1 andra stycket)",
    en: "compelling legitimate interests (Article 49(1), second subparagraph)",
  },
  "other-derogation": { sv: "ett undantag i artikel 49", en: "a derogation under Article 49" },
};

export const transferDerogation: Rule = {
  id: "transfer-derogation",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Om situationen är en sådan som artikel 49 tillåter framgår inte av filen.",
    en: "The file does not show whether the situation is one that Article 49 permits.",
  },
  legal: ["GDPR art. 49.1"],
  summary: {
    sv: "Undantagen i artikel 49 bör bara användas i särskilda situationer, inte för löpande överföringar.",
    en: "The derogations of Article 49 should be used only in specific situations, not for continuing transfers.",
  },
  details: {
    sv: "Artikel 49 gäller särskilda situationer, när varken ett beslut om adekvat skyddsnivå eller skyddsåtgärder enligt artikel 46 finns. Är överföringen en sådan, undanta fyndet med skälet.",
    en: "Article 49 is for specific situations, where there is neither an adequacy decision nor safeguards under Article 46. If the transfer is of that kind, waive the finding with the reason.",
  },
  bad: [
    {
      yaml: "transfers:\n  travel: { country: TH, mechanism: explicit-consent }\n  hotel: { country: TH, mechanism: contract-performance }",
      at: ["/transfers/travel/mechanism", "/transfers/hotel/mechanism"],
    },
    {
      yaml: "transfers:\n  rare: { country: ZA, mechanism: other-derogation }",
      at: ["/transfers/rare/mechanism"],
    },
  ],
  good: [
    { yaml: "transfers:\n  support: { country: IN, mechanism: standard-contractual-clauses }" },
    { yaml: 'transfers:\n  nordic: { country: "NO", mechanism: explicit-consent }' },
  ],
  *check(policy, { today }) {
    for (const [id, transfer, path] of transfersOut(policy)) {
      for (const [{ type }, at] of placedMechanisms(transfer, path)) {
        const derogation = DEROGATIONS[type];
        if (!derogation) continue;
        const suggested = suggestedMechanism(transfer, today);
        yield {
          path: at,
          message: {
            sv: `Överföringen ”${id}” vilar på ${derogation.sv}, som bara är till för särskilda situationer. Är överföringen löpande behövs ett annat stöd, till exempel ${suggested.sv}`,
            en: `The transfer "${id}" rests on ${derogation.en}, which is only for specific situations. If the transfer is a continuing one another ground is needed, such as ${suggested.en}`,
          },
        };
      }
    }
  },
};
