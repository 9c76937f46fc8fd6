import { placedMechanisms } from "../../model/mechanisms.js";
import { transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferDerogationUnnamed: Rule = {
  id: "transfer-derogation-unnamed",
  class: "law",
  legal: ["GDPR art. 49.1", "GDPR art. 13.1 f", "GDPR art. 14.1 f"],
  gap: true,
  summary: {
    sv: "En överföring enligt artikel 49 ska säga vilket undantag som gäller.",
    en: "A transfer under Article 49 must say which derogation applies.",
  },
  details: {
    sv: "Artikel 49.1 räknar upp undantagen. Skriv det som gäller som mechanism, till exempel contract-performance eller legal-claims, eller skriv med ord vilket det är i derogation.",
    en: "Article 49(1) lists the derogations. Write the one that applies as mechanism, such as contract-performance or legal-claims, or say in words which it is in derogation.",
  },
  bad: [
    { yaml: "transfers:\n  x: { country: IN, mechanism: other-derogation }", at: ["/transfers/x/mechanism"] },
  ],
  good: [
    {
      yaml: "transfers:\n  x: { country: IN, mechanism: other-derogation, derogation: en enstaka överföring för ett tvingande berättigat intresse }",
    },
    { yaml: "transfers:\n  x: { country: IN, mechanism: legal-claims }" },
  ],
  *check(policy) {
    for (const [id, transfer, path] of transfersOut(policy)) {
      if (transfer.derogation !== undefined) continue;
      const found = placedMechanisms(transfer, path).find(([{ type }]) => type === "other-derogation");
      if (!found) continue;
      yield {
        path: found[1],
        message: {
          sv: `Överföringen ”${id}” säger inte vilket undantag i artikel 49.1 den vilar på. Skriv det som mechanism, till exempel contract-performance, eller lägg till derogation: vilket undantag det är`,
          en: `The transfer "${id}" does not say which derogation of Article 49(1) it rests on. Write it as mechanism, such as contract-performance, or add derogation: which one it is`,
        },
      };
    }
  },
};
