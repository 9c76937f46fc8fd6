import type { Place, Span } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import type { Problem } from "../problem.js";
import { instead } from "./separator.js";

// Enough to see what a file is like; a file with more has one mistake all through.
const MOST = 20;

// A longer line is one of a text that has been broken to fit a width.
const SHORT = 40;

const ASSIGNMENT = /^([A-Za-z][\w-]*)[ \t]*(:=|=>?|[：∶﹕꞉])[ \t]*(\S.*)?$/u;

/** What can be read, but as one text where facts or items were meant: it would be published so. */
export function readAsText(text: string, places: ReadonlyMap<string, Place>): Problem[] {
  const found: Problem[] = [];
  for (const [path, place] of places) {
    if (place.kind !== "scalar" || found.length === MOST) continue;
    const [from, to] = place.value;
    const written = text.slice(from, to);
    if (/^["'|>]/.test(written)) continue;
    const problem =
      itemsInOne(text, place, places.get(parentOf(path))) ??
      assignments(written, place, text) ??
      listAfterText(written, place, text);
    if (problem) found.push(problem);
  }
  return found;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** `[name; address]`: one item, where a comma would have made two. */
function itemsInOne(
  text: string,
  { key, value: [from, to] }: Place,
  list: Place | undefined,
): Problem | undefined {
  if (key !== undefined || list?.kind !== "list" || text.charAt(list.value[0]) !== "[") return undefined;
  const written = text.slice(from, to);
  const sign = /[;|，、；•]/u.exec(written)?.[0] ?? (isOnLines(text, list.value, written) ? "\n" : undefined);
  if (sign === undefined) return undefined;
  const items = written
    .split(sign === "\n" ? /\s*\n\s*/ : /\s*[;|，、；•]\s*/u)
    .filter((item) => item !== "");
  if (items.length < 2 || items.some((item) => /[[\]{}"]/.test(item))) return undefined;
  const meant = items.join(", ");
  const shown = meant.length > 60 ? `${meant.slice(0, 59)}…` : meant;
  const instead =
    sign === "\n" ? { sv: "radbrytning", en: "a line break" } : { sv: `”${sign}”`, en: `"${sign}"` };
  return {
    span: [from, to],
    text: {
      sv: `Inom hakparenteser skiljer ett kommatecken punkterna åt, inte ${instead.sv}: här blir de en enda. Skriv [${shown}], eller sätt raka citattecken (") runt texten om den är en enda.`,
      en: `Within square brackets a comma parts the items, not ${instead.en}: here they become a single one. Write [${shown}], or put straight quotes (") round the text if it is a single one.`,
    },
  };
}

/** A bracket that is alone on its line, and lines without a comma between them. */
function isOnLines(text: string, [from, to]: Span, written: string): boolean {
  return (
    written.includes("\n") &&
    written.split("\n").every((line) => line.trim().length < SHORT) &&
    /^\[[ \t]*\r?\n/.test(text.slice(from, to)) &&
    !text.slice(from, to).includes(",")
  );
}

/** Lines like `street = …` under a key. */
function assignments(written: string, { value: [from] }: Place, text: string): Problem | undefined {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  if (text.slice(start, from).trim() !== "") return undefined;
  const lines = written.split(/\r?\n/).map((line) => line.trim());
  const found = lines.filter((line) => line !== "").map((line) => ASSIGNMENT.exec(line));
  const [first] = found;
  if (!first || found.includes(null)) return undefined;
  const [, key = "", mark = "", value = ""] = first;
  const at = from + first[0].indexOf(mark, key.length);
  return { span: [at, at + mark.length], text: instead(mark, key, value, found.length - 1) };
}

/** Lines with a hyphen first, further in than a text above them: they go on with the text. */
function listAfterText(written: string, { key, value: [from] }: Place, text: string): Problem | undefined {
  const at = written.search(/\n[ \t]*- /);
  if (at < 0) return undefined;
  const dash = from + written.indexOf("-", at);
  const indent = dash - (text.lastIndexOf("\n", dash) + 1);
  const above = text.lastIndexOf("\n", from - 1) + 1;
  const item = /^[ \t]*(?=- )/.exec(text.slice(above, from));
  const span = [dash, dash + 1] as const;
  if (key === undefined && item) return oddItem([above, item[0].length], [dash, indent]);
  return {
    span,
    text: {
      sv: 'Här börjar en lista, men ovanför står redan ett värde, så att listan läses som en fortsättning på den texten. Skriv nyckeln till listan på en egen rad ovanför, till exempel ”scope:”, eller ta bort värdet om listan hör dit. Är allt en enda text: sätt raka citattecken (") runt den.',
      en: 'A list starts here, but above it there is a value already, so that the list is read as more of that text. Write the key of the list on a line of its own above, such as "scope:", or remove the value if the list belongs there. If all is a single text, put straight quotes (") round it.',
    },
  };
}

type Dash = readonly [at: number, indent: number];

/** Of two items of a list, the one that is indented wrongly: the second, unless only the first has an odd number of spaces. */
function oddItem([start, first]: Dash, [dash, second]: Dash): Problem {
  if (first % 2 === 0 || second % 2 === 1)
    return { span: [dash, dash + 1], text: beside(second, first, LINE_READ) };
  return { span: [start + first, start + first + 1], text: beside(first, second, NEXT_READ) };
}

const LINE_READ = {
  sv: "Annars läses raden som en fortsättning på punkten ovanför.",
  en: "Otherwise the line is read as more of the item above.",
};

const NEXT_READ = {
  sv: "Annars läses nästa rad som en fortsättning på den här punkten.",
  en: "Otherwise the next line is read as more of this item.",
};

function beside(is: number, be: number, why: Text): Text {
  const sv = be === 0 ? "inte vara indraget alls" : `vara indraget ${be} blanksteg`;
  const en =
    be === 0 ? "should not be indented" : `should be indented by ${be} ${be === 1 ? "space" : "spaces"}`;
  return {
    sv: `Bindestrecket är indraget ${is} blanksteg, men ska ${sv} som de andra i listan. ${why.sv}`,
    en: `The hyphen is indented by ${is} spaces, but ${en} like the others of the list. ${why.en}`,
  };
}
