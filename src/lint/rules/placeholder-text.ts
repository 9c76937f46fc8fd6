import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

// Every placeholder has one of these, or no letter or digit of our alphabet.
const TRACES = /[[<{]|todo|fixme|tbd|xxx|åååå-mm-dd|lorem|fyll i|^[^a-zåäö\d]*$/i;

// What is left to fill in. ”Fyll i formuläret” asks the reader to, so it counts only where nothing follows.
// Made when a text has a trace: reading the classes of Unicode takes time at every start.
const placeholders = () => [
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|X{3,}|Å{4}-MM-DD)(?![\p{L}\p{N}])/u,
  /lorem ipsum/i,
  /^[^\p{L}\p{N}]*fyll i(?: här| text| senare)?[^\p{L}\p{N}]*$/iu,
  /\[\p{L}[^[\]@/]{0,80}\](?!\()/u,
  // Not a tag of HTML, nor an address: those come out on the page as they are.
  /<(?!(?:a|b|br|div|em|h\d|i|img|li|ol|p|script|span|strong|u|ul)(?:\s|>))[\p{L}.…](?:[^<>@/:]{0,80}[\p{L}.…])?>/u,
  /\{\p{L}[^{}]{0,80}\}/u,
  // No letter and no digit: ”…”, ”-”, ”???”.
  /^[^\p{L}\p{N}]+$/u,
];

const controller = (name: string) => `controller:\n  name: ${JSON.stringify(name)}\n  email: info@example.se`;
const access = (how: string) => `rights:\n  access: { how: ${JSON.stringify(how)} }`;

export const placeholderText: Rule = {
  id: "placeholder-text",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Sidan skulle publiceras med text som ingen har fyllt i.",
    en: "The page would be published with text that nobody has filled in.",
  },
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Platshållare från en mall ska vara ersatta.",
    en: "Placeholders from a template must have been replaced.",
  },
  details: {
    sv: "Text som [företagsnamn], <e-post>, TODO, XXX, lorem ipsum eller ”…” hör till en mall. På sidan säger den ingenting, och läsaren får inte det besked som lagen kräver. Skriv den riktiga texten, eller ta bort raden.",
    en: 'Text such as [company name], <e-mail>, TODO, XXX, lorem ipsum or "…" belongs to a template. On the page it says nothing, and the reader is not told what the law requires. Write the real text, or remove the line.',
  },
  bad: [
    { yaml: controller("[Företagsnamn]"), at: ["/controller/name"] },
    { yaml: controller("<företagets namn>"), at: ["/controller/name"] },
    { yaml: controller("{{företag}}"), at: ["/controller/name"] },
    { yaml: access("TODO: skriv hur"), at: ["/rights/access/how"] },
    { yaml: access("Ring XXX så svarar vi."), at: ["/rights/access/how"] },
    { yaml: access("Lorem ipsum dolor sit amet."), at: ["/rights/access/how"] },
    { yaml: access("(fyll i)"), at: ["/rights/access/how"] },
    { yaml: access("…"), at: ["/rights/access/how"] },
  ],
  good: [
    { yaml: access("Fyll i formuläret på vår webbplats, eller skriv ett brev …") },
    { yaml: access("Skriv om du är < 18 år eller > 65 år. Våra XXL-paket omfattas inte.") },
    { yaml: access("Mejla oss (ange ditt namn) eller ring [08-465 004 10].") },
    { yaml: controller("Allt att göra AB") },
    { yaml: access("Skriv till <info@example.se> så <b>svarar</b> vi.") },
  ],
  anyLanguage: true,
  *check(policy) {
    for (const [text, path] of everyText(policy)) {
      if (!TRACES.test(text)) continue;
      const found = placeholders()
        .map((pattern) => pattern.exec(text)?.[0])
        .find((each) => each !== undefined);
      if (found === undefined) continue;
      yield {
        path,
        message: {
          sv: `”${quotation(found, 60)}” är en platshållare. Skriv den riktiga texten, eller ta bort raden.`,
          en: `"${quotation(found, 60)}" is a placeholder. Write the real text, or remove the line.`,
        },
      };
    }
  },
};
