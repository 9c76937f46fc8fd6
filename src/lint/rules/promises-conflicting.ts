import { pointer } from "../../model/pointer.js";
import type { Rule } from "../rule.js";

export const promisesConflicting: Rule = {
  id: "promises-conflicting",
  class: "promise",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Två löften får inte säga emot varandra.",
    en: "Two promises must not contradict each other.",
  },
  details: {
    sv: "no-disclosure säger att uppgifter aldrig lämnas ut till någon utomstående, no-disclosure-beyond-recipients att de lämnas till mottagarna men inte till någon annan. Båda kan inte gälla.",
    en: "no-disclosure says that data are never disclosed to any outsider, no-disclosure-beyond-recipients that they are disclosed to the recipients and no one else. Both cannot hold.",
  },
  bad: [
    { yaml: "promises: [no-disclosure-beyond-recipients, no-disclosure]", at: ["/promises/1"] },
    {
      yaml: "promises: [no-disclosure, no-disclosure-beyond-recipients]\nrecipients: {}",
      at: ["/promises/1"],
    },
  ],
  good: [
    { yaml: "promises: [no-sale, no-disclosure-beyond-recipients]" },
    { yaml: "promises: [no-sale, no-disclosure]" },
  ],
  *check({ promises = [], recipients }) {
    if (!promises.includes("no-disclosure") || !promises.includes("no-disclosure-beyond-recipients")) return;
    const wrong = Object.keys(recipients).length > 0 ? "no-disclosure" : "no-disclosure-beyond-recipients";
    yield {
      path: pointer("promises", promises.indexOf(wrong)),
      message: {
        sv: `Löftena no-disclosure och no-disclosure-beyond-recipients säger emot varandra. Ta bort ${wrong}: policyn har ${wrong === "no-disclosure" ? "" : "inga "}mottagare.`,
        en: `The promises no-disclosure and no-disclosure-beyond-recipients contradict each other. Remove ${wrong}: the notice has ${wrong === "no-disclosure" ? "" : "no "}recipients.`,
      },
    };
  },
};
