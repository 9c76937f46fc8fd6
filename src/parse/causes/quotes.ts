import type { Cause } from "./cause.js";

const CURLY = "\u201c”„‟«»‘’‚‛″";
const VALUE = new RegExp(`^(\\s*(?:- +)?(?:[\\w-]+: +)?)([${CURLY}])(.*?)\\s*$`, "u");

/** Typographic quotation marks round a value that needs straight ones. */
export const curlyQuotes: Cause = (lines, line) =>
  [line, lines.above(line)].flatMap((each) => {
    const [, before = "", open, rest = ""] = (each && VALUE.exec(each.text)) ?? [];
    if (each === undefined || open === undefined) return [];
    const start = each.start + before.length;
    const end = start + open.length + rest.length;
    const inner = rest.replace(new RegExp(`[${CURLY}"]$`, "u"), "");
    return [
      {
        span: [start, end] as const,
        text: {
          sv: `Citattecknen ${open}…${rest.slice(inner.length) || open} är typografiska, och YAML räknar dem som vanlig text. Skriv raka citattecken (") runt hela värdet: "${short(inner)}"`,
          en: `The quotation marks ${open}…${rest.slice(inner.length) || open} are typographic, and YAML takes them for text. Write straight ones (") round the whole value: "${short(inner)}"`,
        },
        edits: [{ span: [start, end] as const, text: JSON.stringify(inner) }],
      },
    ];
  });

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
