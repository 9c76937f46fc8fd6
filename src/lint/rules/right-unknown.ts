import { child } from "../../model/pointer.js";
import { RIGHTS_KEYS } from "../../model/rights.js";
import { suggester } from "../facts/suggest.js";
import type { Rule } from "../rule.js";

export const rightUnknown: Rule = {
  id: "right-unknown",
  class: "practice",
  legal: [],
  summary: {
    sv: "En rättighet utöver dataskyddsförordningens ska stå under further.",
    en: "A right besides those of the GDPR should be under further.",
  },
  details: {
    sv: "Sidan förklarar dataskyddsförordningens rättigheter med egna ord. En annan rättighet, till exempel loggutdrag ur en journal, behöver ett namn och en beskrivning. Utan dem kan sidan inte visa den.",
    en: "The page explains the rights of the GDPR in its own words. Another right, such as a log extract of a patient record, needs a name and a description. Without them the page cannot show it.",
  },
  bad: [{ yaml: "rights:\n  access: {}\n  logExtract: { how: Kontakta oss. }", at: ["/rights/logExtract"] }],
  good: [
    {
      yaml: "rights:\n  access: {}\n  further:\n    log-extract: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. }",
    },
  ],
  *check({ rights }) {
    const suggest = suggester([...RIGHTS_KEYS]);
    for (const key of Object.keys(rights)) {
      if ((RIGHTS_KEYS as readonly string[]).includes(key)) continue;
      const near = suggest(key);
      yield {
        path: child("/rights", key),
        aim: "key",
        message: {
          sv: `”${key}” är ingen rättighet i dataskyddsförordningen, och sidan visar den inte. ${near ? `Menade du ”${near}”?` : "Skriv den under further med namn och beskrivning, till exempel further: { log-extract: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. } }"}`,
          en: `"${key}" is not a right of the GDPR, and the page does not show it. ${near ? `Did you mean "${near}"?` : "Write it under further with a name and a description, such as further: { log-extract: { name: Loggutdrag, description: Du har rätt att få veta vilka som har läst din journal. } }"}`,
        },
      };
    }
  },
};
