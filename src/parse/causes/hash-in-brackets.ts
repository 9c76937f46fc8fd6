import type { Cause } from "./cause.js";

// From the bracket or comma before it, an unquoted item with a comment in its middle, up to the next comma or bracket.
const CUT = /(?:^|[[,{])\s*((?![[\]{},"'\s])[^[\]{},"]*?\s#[^[\]{},"]*?)\s*(?=[\],}]|$)/u;
const BRACKET = /[[{]/;

/** A number sign in a list in brackets: the rest of the line, and the closing bracket, became a comment. */
export const hashInBrackets: Cause = (lines, line) =>
  [line, lines.above(line)].flatMap((each) => {
    if (!each || !BRACKET.test(each.text)) return [];
    const from = each.text.search(BRACKET);
    const found = CUT.exec(each.text.slice(from));
    const item = found?.[1];
    if (!found || item === undefined) return [];
    const start = each.start + from + found.index + found[0].lastIndexOf(item);
    const span = [start, start + item.length] as const;
    const [, key, value] = /^([\w-]+: +)(.*)$/s.exec(item) ?? [];
    const quoted = `${key ?? ""}${JSON.stringify(value ?? item)}`;
    return [
      {
        span,
        text: {
          sv: `Här börjar en kommentar mitt i listan: allt efter mellanslag och # hoppas över, även den avslutande parentesen. Skriv ${quoted}`,
          en: `A comment begins in the middle of the list: all that follows a space and # is passed over, the closing bracket too. Write ${quoted}`,
        },
        edits: [{ span, text: quoted }],
      },
    ];
  });
