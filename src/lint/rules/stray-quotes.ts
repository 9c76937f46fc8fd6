import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

const QUOTES = /["\u201c”„‟«»″]/g;
const SINGLE = /['‘’‚`´]/g;
const ANY = /["\u201c”„‟«»″‘’‚'`´]/;
const name = (text: string) => `controller:\n  name: ${text}\n  email: info@example.se`;

export const strayQuotes: Rule = {
  id: "stray-quotes",
  class: "practice",
  legal: [],
  summary: {
    sv: "Citattecken runt ett värde ska inte följa med ut på sidan.",
    en: "Quotation marks round a value must not come out on the page.",
  },
  details: {
    sv: "YAML räknar bara raka citattecken runt hela värdet som sina egna. Typografiska citattecken (” \u201c «), och raka som står inom andra, hör till texten och visas på sidan. Ett ensamt citattecken i början eller slutet är nästan alltid kvarglömt.",
    en: 'YAML takes only straight quotation marks round the whole value for its own. Typographic ones (" " «), and straight ones within others, belong to the text and are shown on the page. A single one at the start or the end has almost always been left behind.',
  },
  bad: [
    { yaml: name("”Exempel AB”"), at: ["/controller/name"] },
    { yaml: name("\u201cExempel AB”"), at: ["/controller/name"] },
    { yaml: name("‘Exempel AB’"), at: ["/controller/name"] },
    { yaml: name("'\"Exempel AB\"'"), at: ["/controller/name"] },
    { yaml: name("Exempel AB”"), at: ["/controller/name"] },
    { yaml: name("\u201cExempel AB"), at: ["/controller/name"] },
    { yaml: name("Exempel AB'"), at: ["/controller/name"] },
    { yaml: name("Exempel AB’"), at: ["/controller/name"] },
    { yaml: name("Exempel AB`"), at: ["/controller/name"] },
    { yaml: name("‘Exempel AB"), at: ["/controller/name"] },
    { yaml: name("´Exempel AB´"), at: ["/controller/name"] },
    { yaml: name("´Exempel AB"), at: ["/controller/name"] },
  ],
  good: [
    { yaml: name('"Exempel AB"') },
    { yaml: name("Bolaget ”Exempel AB”") },
    { yaml: name("”Exempel” och ”Förebild” AB") },
    { yaml: name("Lars’") },
    { yaml: name("Max'") },
    { yaml: name("Jim ’n’ Jack’") },
    { yaml: name("Kassa 14'") },
    { yaml: name("'Skärmar 14\"'") },
  ],
  anyLanguage: true,
  *check(policy) {
    for (const [text, path] of everyText(policy)) {
      if (!ANY.test(text)) continue;
      const meant = withoutStray(text.trim());
      if (meant === undefined) continue;
      yield {
        path,
        message: {
          sv: `Citattecknen i ”${quotation(text, 60)}” hör inte till texten men visas på sidan. Skriv ${quotation(meant, 60)}`,
          en: `The quotation marks in "${quotation(text, 60)}" are not part of the text but are shown on the page. Write ${quotation(meant, 60)}`,
        },
        fix: {
          description: { sv: "Ta bort citattecknen.", en: "Remove the quotation marks." },
          value: meant,
        },
      };
    }
  },
};

function withoutStray(text: string): string | undefined {
  const round = /^(["\u201c”„‟«»‘’‚'`´])(.+)(["\u201c”„‟«»‘’'`´])$/su.exec(text);
  const inner = round?.[2];
  if (inner !== undefined && !ANY.test(inner)) return inner.trim();
  if ((text.match(SINGLE) ?? []).length === 1) {
    if (/^[‘‚`´]/u.test(text)) return text.slice(1).trim();
    // After a sibilant it is a genitive, and 6' is a measure.
    if (/(?<![sxzß\d])['’‘`´]$/iu.test(text)) return text.slice(0, -1).trim();
  }
  const marks = text.match(QUOTES) ?? [];
  if (marks.length !== 1) return undefined;
  if (/^["\u201c”„‟«»]/u.test(text)) return text.slice(1).trim();
  // 14" is a measure.
  return /(?<!\d)["\u201c”„«»]$/u.test(text) ? text.slice(0, -1).trim() : undefined;
}
