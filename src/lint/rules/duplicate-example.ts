import { parent } from "../../model/pointer.js";
import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import { sameText } from "../facts/same-text.js";
import type { Rule } from "../rule.js";

export const duplicateExample: Rule = {
  id: "duplicate-example",
  class: "practice",
  legal: [],
  summary: {
    sv: "Samma sak ska stå en gång i en lista.",
    en: "The same thing must be in a list only once.",
  },
  details: {
    sv: "En dubblett i en uppräkning är oftast kvar efter en ändring, eller står där en annan uppgift skulle stå. Stora och små bokstäver räknas som lika.",
    en: "A duplicate in a list is mostly left after a change, or has replaced something else by mistake. Letter case does not count.",
  },
  bad: [
    {
      yaml: "categories:\n  contact-details: { name: Kontaktuppgifter, examples: [Namn, adress, namn] }",
      at: ["/categories/contact-details/examples/2"],
    },
    {
      yaml: "security:\n  measures: [Vi låser dörren., Vi utbildar oss., Vi  låser dörren.]",
      at: ["/security/measures/2"],
    },
  ],
  good: [
    {
      yaml: "categories:\n  contact-details: { name: Namn, examples: [namn, adress, namnteckning] }\n  order-details: { name: Order, examples: [namn] }",
    },
    { yaml: "scope: [när du handlar]\nupdates: { reasons: [när du handlar] }" },
  ],
  *check(policy) {
    const seen = new Map<string, string>();
    for (const [text, path] of everyText(policy)) {
      if (!/\/\d+$/.test(path)) continue;
      const key = `${parent(path)}\n${sameText(text)}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, text);
        continue;
      }
      const known = quotation(first) === quotation(text);
      yield {
        path,
        message: {
          sv: `”${quotation(text)}” står redan i listan${known ? "" : `, som ”${quotation(first)}”`}. Ta bort den ena, eller skriv det som skulle stå här.`,
          en: `"${quotation(text)}" is already in the list${known ? "" : `, as "${quotation(first)}"`}. Remove one, or write what should be here.`,
        },
      };
    }
  },
};
