import { visible } from "../model/visible.js";

// All but Latin letters, digits and common punctuation, which are shown as they are.
const SUSPECT = /[^\n -~\u00a0-\u024f\u2010-\u2027]/g;

// So many items are put together before they are written.
const PIECE = 200;

/**
 * JSON indented by two spaces, ending in a line break. Characters that a terminal or a build's log could act on
 * are escaped the JSON way: whoever parses it gets them back.
 */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
    .replace(SUSPECT, (unit) => (visible(unit) === unit ? unit : escaped(unit)))
    .replace(/#(?=#[a-z]*\[)/gi, escaped);
  return `${json}\n`;
}

/**
 * As `printJson`, in chunks, for an object that begins with a list of entries and continues with `rest`: the findings
 * of a thousand policies are tens of megabytes, which need not be in memory all at the same time.
 */
export function* printJsonList<Item>(
  name: string,
  items: readonly Item[],
  entry: (item: Item) => unknown,
  rest: Readonly<Record<string, unknown>>,
): Generator<string> {
  yield `{\n  ${JSON.stringify(name)}: [`;
  for (let at = 0; at < items.length; at += PIECE) {
    const printed = items.slice(at, at + PIECE).map((item) => `\n${printJson(entry(item))}`.trimEnd());
    yield `${at > 0 ? "," : ""}${printed.join(",").replaceAll("\n", "\n    ")}`;
  }
  yield `${items.length > 0 ? "\n  " : ""}],\n${printJson(rest).slice("{\n".length)}`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
