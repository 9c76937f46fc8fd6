import { keys, parent, valueAt } from "../../model/pointer.js";
import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

// Words that continue a clause after a comma, and never begin an item of a list.
const GOES_ON =
  /^(?:och|eller|samt|men|som|vilket|vilka|dvs|t\.ex|till exempel|såsom|and|or|but|which|such as|e\.g|i\.e)(?![\p{L}\p{N}-])/iu;

const measures = (list: string) => `security:\n  measures: ${list}`;

export const textSplitByComma: Rule = {
  id: "text-split-by-comma",
  class: "practice",
  legal: [],
  summary: {
    sv: "En mening med kommatecken ska inte delas till flera punkter.",
    en: "A sentence with a comma must not be split into several items.",
  },
  details: {
    sv: "Inom hakparenteser skiljer ett kommatecken en punkt från nästa. En mening med kommatecken blir då flera punkter på sidan. Sätt raka citattecken runt hela meningen, eller skriv punkterna på var sin rad med bindestreck.",
    en: "Within square brackets a comma parts one item from the next. A sentence with a comma then becomes several items on the page. Put straight quotation marks round the whole sentence, or write the items on a line each with a hyphen.",
  },
  bad: [
    {
      yaml: measures("[Vi krypterar data, loggar åtkomst och utbildar personal.]"),
      at: ["/security/measures/0"],
    },
    { yaml: measures("[kryptering (i vila, i transport), larm]"), at: ["/security/measures/0"] },
    { yaml: measures("[larm, som testas varje år, lås]"), at: ["/security/measures/0"] },
    { yaml: measures("[sparas i 3,5 år]"), at: ["/security/measures/0"] },
  ],
  good: [
    { yaml: measures("[kryptering, larm, lås]") },
    { yaml: measures('["Vi krypterar data, loggar åtkomst och utbildar personal."]') },
    { yaml: measures("[Vi krypterar., Vi loggar.]") },
    { yaml: measures("\n    - Vi krypterar data\n    - loggar åtkomst.") },
    { yaml: measures("[om lagen ändras, om vi byter leverantör]") },
    { yaml: measures("[som du lämnar, som andra lämnar]") },
    { yaml: measures("[andra faktorn vid inloggning, 2 lås]") },
  ],
  *check(policy, _context, _written, writing) {
    for (const [text, path] of everyText(policy)) {
      const at = keys(path);
      const index = Number(at.at(-1));
      if (!Number.isInteger(index) || !writing.inBrackets(path)) continue;
      const list: unknown = valueAt(policy, keys(parent(path) ?? ""));
      const bracketed = (at: number): string | undefined => {
        const item: unknown = Array.isArray(list) ? list[at] : undefined;
        return typeof item === "string" && writing.inBrackets(`${parent(path)}/${at}`) ? item : undefined;
      };
      const before = bracketed(index - 1);
      // The continuation of a text was reported where the text begins.
      if (before !== undefined && isSplit(before, text)) continue;
      const pieces = [text];
      for (let next = bracketed(index + 1); next !== undefined; next = bracketed(index + pieces.length)) {
        if (!isSplit(pieces.at(-1) as string, next) && !isRest(pieces, next)) break;
        pieces.push(next);
      }
      const [, next] = pieces;
      if (next === undefined) continue;
      const whole = pieces.reduce((so, piece) => so + (isFigure(so, piece) ? "," : ", ") + piece);
      yield {
        path,
        message: {
          sv: `Kommatecknet delar texten i ${pieces.length === 2 ? "två" : pieces.length} punkter: ”${quotation(text, 40)}” och ”${quotation(next, 40)}”${pieces.length > 2 ? " med flera" : ""}. Hör de ihop: sätt citattecken runt hela texten, "${quotation(whole, 80)}"`,
          en: `The comma splits the text into ${pieces.length === 2 ? "two" : pieces.length} items: "${quotation(text, 40)}" and "${quotation(next, 40)}"${pieces.length > 2 ? " and so on" : ""}. If they belong together, put quotes round the whole text, "${quotation(whole, 80)}"`,
        },
      };
    }
  },
};

// A sentence continues, in lower case, up to the item that ends in a full stop.
function isRest(pieces: readonly string[], next: string): boolean {
  const sentence = /^\p{Lu}/u.test(pieces[0] ?? "") && !/[.!?]$/.test(pieces.at(-1) ?? "");
  return pieces.length > 1 && sentence && /^\p{Ll}.*[.!?]$/su.test(next);
}

// 1,5 miljoner: the comma was within a figure.
function isFigure(text: string, next: string): boolean {
  return /(?:^|\s)\d+$/.test(text) && /\p{L}/u.test(text) && /^\d+(?: \p{L}|%)/u.test(next);
}

function isSplit(text: string, next: string): boolean {
  if (opened(text) > 0 && /[)”]/.test(next)) return true;
  if (isFigure(text, next)) return true;
  // Clauses that are items begin alike, such as ”som du lämnar, som andra lämnar”.
  const [first] = text.split(" ");
  if (GOES_ON.test(next) && !next.startsWith(`${first} `)) return true;
  // A sentence begins with a capital and ends with a full stop; a continuation after the comma has no capital.
  return (
    /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) && /^\p{Ll}/u.test(next) && /[.!]$/.test(next) && !/[.!?]$/.test(text)
  );
}

function opened(text: string): number {
  return text.split("(").length - text.split(")").length;
}
