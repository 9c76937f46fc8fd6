import { placedMechanisms } from "../../model/mechanisms.js";
import { transfersOut } from "../facts/adequacy.js";
import type { Rule } from "../rule.js";

export const transferRisksMissing: Rule = {
  id: "transfer-risks-missing",
  class: "law",
  legal: ["GDPR art. 49.1 a", "GDPR art. 13.1 f"],
  gap: true,
  summary: {
    sv: "Vid överföring med uttryckligt samtycke ska policyn säga vilka risker den innebär.",
    en: "For a transfer on explicit consent the notice must state the risks.",
  },
  details: {
    sv: "Samtycket gäller bara om personen har fått veta vilka risker det innebär att det saknas ett beslut om adekvat skyddsnivå och andra skyddsåtgärder.",
    en: "The consent holds only if the person has been told of the risks due to the absence of an adequacy decision and of appropriate safeguards.",
  },
  bad: [
    { yaml: "transfers:\n  x: { country: IN, mechanism: explicit-consent }", at: ["/transfers/x/mechanism"] },
  ],
  good: [
    {
      yaml: "transfers:\n  x: { country: IN, mechanism: explicit-consent, risks: Landet saknar en oberoende tillsynsmyndighet och EU har inte beslutat att skyddet räcker. }",
    },
    { yaml: "transfers:\n  x: { country: IN, mechanism: standard-contractual-clauses }" },
  ],
  *check(policy) {
    for (const [id, transfer, path] of transfersOut(policy)) {
      if (transfer.risks !== undefined) continue;
      const found = placedMechanisms(transfer, path).find(([{ type }]) => type === "explicit-consent");
      if (!found) continue;
      yield {
        path: found[1],
        message: {
          sv: `Överföringen ”${id}” vilar på uttryckligt samtycke, men policyn säger inte vilka risker den innebär (artikel 49.1 a). Lägg till risks: att det inte finns något beslut om adekvat skyddsnivå och vad det kan betyda, som hel mening.`,
          en: `The transfer "${id}" rests on explicit consent, but the notice does not state the risks (Article 49(1)(a)). Add risks: that there is no adequacy decision and what that can mean, as a whole sentence.`,
        },
      };
    }
  },
};
