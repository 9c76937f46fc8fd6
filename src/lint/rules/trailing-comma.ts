import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

const SEPARATORS = /(?:\s*[,;])+$/;
const measures = (list: string) => `security:\n  measures: ${list}`;

export const trailingComma: Rule = {
  id: "trailing-comma",
  class: "practice",
  legal: [],
  summary: {
    sv: "En text ska inte sluta med kommatecken eller semikolon.",
    en: "A text must not end with a comma or a semicolon.",
  },
  details: {
    sv: "Ett kommatecken sist på raden hör till texten i YAML, och visas på sidan. Det har ofta följt med från en lista i ett annat program. Ta bort det.",
    en: "A comma at the end of a line belongs to the text in YAML, and is shown on the page. It has often come along from a list in another program. Remove it.",
  },
  bad: [
    { yaml: "controller:\n  name: Exempel AB,\n  email: info@example.se", at: ["/controller/name"] },
    { yaml: "controller:\n  name: Exempel AB ;\n  email: info@example.se", at: ["/controller/name"] },
    {
      yaml: measures("\n    - kryptering,\n    - larm;\n    - lås"),
      at: ["/security/measures/0", "/security/measures/1"],
    },
  ],
  good: [
    { yaml: measures("[kryptering, larm, ]") },
    { yaml: measures("\n    - kryptering, larm\n    - lås; nycklar") },
    { yaml: measures('[kryptering, ","]') },
  ],
  anyLanguage: true,
  *check(policy) {
    for (const [text, path] of everyText(policy)) {
      const meant = text.trim().replace(SEPARATORS, "");
      // Of a comma alone nothing is left to write.
      if (meant === text.trim() || meant === "") continue;
      yield {
        path,
        message: {
          sv: `Skiljetecknet sist i ”${quotation(text, 60)}” visas på sidan. Skriv ${quotation(meant, 60)}`,
          en: `The separator at the end of "${quotation(text, 60)}" is shown on the page. Write ${quotation(meant, 60)}`,
        },
        fix: {
          description: { sv: "Ta bort skiljetecknet.", en: "Remove the separator." },
          value: meant,
        },
      };
    }
  },
};
