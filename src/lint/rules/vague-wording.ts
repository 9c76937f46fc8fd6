import { freeTexts, mentions } from "../facts/policy-texts.js";
import { VAGUE_WORDS } from "../facts/vague-words.js";
import type { Rule } from "../rule.js";

const orders = (keys: string) =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    ${keys}`;

export const vagueWording: Rule = {
  id: "vague-wording",
  class: "guidance",
  legal: ["GDPR art. 12.1", "WP260 rev.01"],
  summary: {
    sv: "Texten ska säga vad som sker, inte vad som kanske sker.",
    en: "The text must say what happens, not what perhaps happens.",
  },
  details: {
    sv: "Ord som kan komma att, eventuellt, vid behov, bland annat, m.m., vissa uppgifter, i vissa fall, ibland och ofta lämnar läsaren utan besked. Skriv när något sker, vilka uppgifter det gäller och vad som avgör. Kriterier för lagringstid bedöms av en egen regel.",
    en: "Words such as may come to, possibly, if needed, among others, etc., certain data, in some cases, sometimes and often (in Swedish) leave the reader without an answer. Write when something happens, which data it concerns and what decides. Criteria for storage are judged by a rule of their own.",
  },
  bad: [
    {
      yaml: orders(
        "description: för att leverera varor. Vi kan även komma att använda vissa uppgifter ibland.",
      ),
      at: ["/purposes/orders/description"],
    },
    {
      yaml: "categories:\n  contact-details: { name: Kontaktuppgifter, examples: [namn, adress m.m.] }\n  order-details: { name: Orderuppgifter, description: Bland annat varor. }",
      at: ["/categories/contact-details/examples/1", "/categories/order-details/description"],
    },
    {
      yaml: "recipients:\n  carrier: { name: Frakt, role: controller, country: SE, purpose: hjälpa oss vid behov }",
      at: ["/recipients/carrier/purpose"],
    },
  ],
  good: [
    {
      yaml: orders("description: för att leverera varor, svara på frågor och, när du begär det, ordna retur"),
    },
    { yaml: orders("description: för att du ska kunna välja hur ofta vi skriver, till exempel varje vecka") },
    { yaml: orders("retention: { criteria: så länge det i vissa fall är nödvändigt för garantin }") },
    {
      yaml: "security:\n  measures: [Vi behandlar uppgifter om behoven. Etcetera AB granskar oss varje år.]",
    },
  ],
  *check(policy) {
    const words = VAGUE_WORDS.filter(({ literals }) => mentions(policy, literals));
    if (words.length === 0) return;
    for (const [text, path] of freeTexts(policy)) {
      if (/^(?:\/purposes\/[^/]+)?\/retention\//.test(path)) continue;
      const lower = text.toLowerCase();
      const found = words.flatMap(({ literals, pattern, hint }) => {
        const match = literals.some((literal) => lower.includes(literal)) && pattern().exec(lower);
        return match ? [{ at: match.index, length: match[0].length, hint }] : [];
      });
      if (found.length === 0) continue;
      // One use is quoted in its place; of several the words are enough to find them by.
      const some = found.slice(0, 3).map(({ at, length, hint }) => ({
        passage: found.length === 1 ? around(text, at, length) : text.slice(at, at + length),
        hint,
      }));
      yield {
        path,
        message: {
          sv: `Texten är vag. ${some.map(({ passage, hint }) => `I ”${passage}”: ${hint.sv}.`).join(" ")}`,
          en: `The text is vague. ${some.map(({ passage, hint }) => `In "${passage}": ${hint.en}.`).join(" ")}`,
        },
      };
    }
  },
};

// The words and about three on each side.
function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 25), at);
  const after = text.slice(at + length, at + length + 25);
  const start = at > 25 ? `… ${before.slice(before.search(/\s|$/)).trimStart()}` : before;
  const end =
    at + length + 25 < text.length ? `${after.slice(0, Math.max(0, after.lastIndexOf(" ")))} …` : after;
  return `${start}${text.slice(at, at + length)}${end}`.replaceAll(/\s+/g, " ");
}
