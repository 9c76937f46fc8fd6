import { pointer } from "../../model/pointer.js";
import type { Rule } from "../rule.js";

export const jointControllerArrangementMissing: Rule = {
  id: "joint-controller-arrangement-missing",
  class: "law",
  legal: ["GDPR art. 26.2"],
  gap: true,
  summary: {
    sv: "Policyn ska säga vad gemensamt personuppgiftsansvariga har kommit överens om.",
    en: "The notice must say what joint controllers have agreed on.",
  },
  details: {
    sv: "De som ansvarar tillsammans ska ha ett arrangemang om vem som gör vad, och det väsentliga i det ska vara tillgängligt för de registrerade. Skriv till exempel vem som svarar på en begäran.",
    en: "Those who are responsible together must have an arrangement on who does what, and its essence must be available to the people concerned. Say for example who answers a request.",
  },
  bad: [
    {
      yaml: `jointControllers:
  - name: Exempelgruppen AB
    arrangement: Exempelgruppen AB svarar på din begäran.
  - name: Exempellabbet AB`,
      at: ["/jointControllers/1"],
    },
  ],
  good: [
    {
      yaml: `jointControllers:
  - name: Exempellabbet AB
    arrangement: Exempellabbet AB svarar på frågor om provsvar, och vi på allt annat.`,
    },
  ],
  *check({ jointControllers = [] }) {
    for (const [index, { name, arrangement }] of jointControllers.entries()) {
      if (arrangement !== undefined) continue;
      const who = [...name].slice(0, 60).join("");
      yield {
        path: pointer("jointControllers", index),
        message: {
          sv: `Policyn säger inte vem som gör vad när ni ansvarar tillsammans med ”${who}”. Lägg till arrangement: det viktigaste ni har kommit överens om, som hela meningar`,
          en: `The notice does not say who does what when you are responsible together with "${who}". Add arrangement: the essence of what you have agreed, as whole sentences`,
        },
      };
    }
  },
};
