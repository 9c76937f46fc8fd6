import { child } from "../../model/pointer.js";
import type { Transfer } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { suggestedMechanism, transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

const DEROGATIONS: Partial<Record<NonNullable<Transfer["mechanism"]>, Text>> = {
  "explicit-consent": {
    sv: "uttryckligt samtycke (artikel 49.1 a)",
    en: "explicit consent (Article 49(1)(a))",
  },
  "contract-performance": {
    sv: "att överföringen behövs för ett avtal (artikel 49.1 b)",
    en: "the transfer being necessary for a contract (Article 49(1)(b))",
  },
  "other-derogation": { sv: "ett undantag i artikel 49", en: "a derogation under Article 49" },
};

export const transferDerogation: Rule = {
  id: "transfer-derogation",
  severity: "warning",
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
    for (const [id, { country, mechanism }, path] of transfersOut(policy)) {
      const derogation = mechanism && DEROGATIONS[mechanism];
      if (!derogation) continue;
      const suggested = suggestedMechanism(country, today);
      yield {
        path: child(path, "mechanism"),
        message: {
          sv: `Överföringen ”${id}” vilar på ${derogation.sv}, som bara är till för särskilda situationer. Är överföringen löpande behövs ett annat stöd, till exempel ${suggested.sv}`,
          en: `The transfer “${id}” rests on ${derogation.en}, which is only for specific situations. If the transfer is a continuing one another ground is needed, such as ${suggested.en}`,
        },
      };
    }
  },
};
