import { child } from "../../model/pointer.js";
import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const partner = (agreement: string) =>
  `recipients:\n  partner:\n    name: Exempelgruppen AB\n    role: joint-controller\n    country: SE\n    purpose: driva kundklubben\n    agreement: ${agreement}`;

export const jointControllerEssenceMissing: Rule = {
  id: "joint-controller-essence-missing",
  class: "law",
  legal: ["GDPR art. 26.2"],
  gap: true,
  summary: {
    sv: "Policyn ska säga det väsentliga i arrangemanget med en mottagare som är gemensamt ansvarig.",
    en: "The notice must state the essence of the arrangement with a recipient that is a joint controller.",
  },
  details: {
    sv: "Den som är med i något som två ansvarar för tillsammans ska få veta vem som gör vad: vem som informerar, vem som svarar på en begäran och vart man vänder sig. Det räcker med det väsentliga; hela avtalet behöver inte publiceras.",
    en: "People whose data two controllers are responsible for together must be told who does what: who informs, who answers a request and where to turn. The essence is enough; the whole agreement need not be published.",
  },
  bad: [{ yaml: partner("{ type: joint-controller }"), at: ["/recipients/partner/agreement"] }],
  good: [
    {
      yaml: partner(
        "{ type: joint-controller, essence: Vi svarar på din begäran. Exempelgruppen driver klubben. }",
      ),
    },
    {
      yaml: "recipients:\n  partner:\n    name: Exempelgruppen AB\n    role: joint-controller\n    country: SE\n    purpose: driva kundklubben",
    },
  ],
  *check(policy) {
    for (const [id, { role, agreement }, path] of entries(policy.recipients, "recipients")) {
      if (role !== "joint-controller" || agreement?.type !== "joint-controller") continue;
      if (agreement.essence !== undefined) continue;
      yield {
        path: child(path, "agreement"),
        message: {
          sv: `Policyn säger inte det väsentliga i arrangemanget med ”${id}” (artikel 26.2). Lägg till essence: vem som gör vad, som hela meningar, till exempel essence: Vi svarar på din begäran.`,
          en: `The notice does not state the essence of the arrangement with "${id}" (Article 26(2)). Add essence: who does what, as whole sentences, for example essence: We answer your request.`,
        },
      };
    }
  },
};
