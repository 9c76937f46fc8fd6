import { type Home, homeOf } from "../../model/homes.js";
import type { Cause, Suspicion } from "./cause.js";
import { keyOf, type Line, type Lines } from "./lines.js";

/** A block whose parent key is missing, recognised by its own keys. */
export const lostHeading: Cause = (lines, line) => [...afterList(lines, line), ...deeper(lines, line)];

function deeper(lines: Lines, line: Line): readonly Suspicion[] {
  const first = [line, ...lines.levels(line)].find((each) => {
    const above = lines.above(each);
    return each.indent > (above?.indent ?? 0) && !/:\s*(?:#.*)?$/.test(above?.text ?? "");
  });
  const above = first && lines.above(first);
  if (first === undefined || !above) return [];
  // An empty group with lines right under it: then it is the braces that are too many.
  if (/: +(?:\{ *\}|\[ *\])\s*$/.test(above.text) && above.index === first.index - 1) return [];
  const home = homeOfBlock(lines, first);
  if (home === undefined || keyOf(above) === home.key) return [];
  // If only the indentation were wrong, its other keys would be beside it.
  const beside = lines.all.filter((each) => each.indent === above.indent && each.says).map(keyOf);
  if (beside.includes(home.key) && !home.under) return [];
  return [suspicion(first, above.indent, home)];
}

// Keys as far in as the hyphens above them: they are no item of that list, and have no heading of their own.
function afterList(lines: Lines, line: Line): readonly Suspicion[] {
  const levels = lines.levels(line);
  const item = levels.find(({ indent }) => indent === line.indent);
  const parent = levels.find(({ indent }) => indent < line.indent);
  if (!item || !parent || !/^\s*- /.test(item.text) || /^\s*- /.test(line.text)) return [];
  const home = homeOfBlock(lines, line);
  return home === undefined || keyOf(parent) === home.key ? [] : [suspicion(line, parent.indent, home)];
}

function suspicion(first: Line, indent: number, home: Home): Suspicion {
  return {
    span: [first.start + first.indent, first.start + first.text.trimEnd().length],
    text: {
      sv: `Här börjar indragna rader utan rubrik. De ser ut som ${home.one.sv}: skriv raden ”${home.key}:” ovanför, ${indent === 0 ? "helt utan indrag" : `indragen ${spaces(indent).sv}`}.`,
      en: `Indented lines start here without a heading. They look like ${home.one.en}: write the line "${home.key}:" above them, indented by ${spaces(indent).en}.`,
    },
    edits: [{ span: [first.start, first.start], text: `${" ".repeat(indent)}${home.key}:\n` }],
  };
}

/** What a block is, by its own keys or by those of its first entry. */
export function homeOfBlock(lines: Lines, first: Line): Home | undefined {
  const block = lines.block(first).filter(({ says }) => says);
  const own = keysAt(block, first.indent);
  const inner = block[1];
  // `orders:` with keys under it: an entry, known by these.
  if (inner && inner.indent > first.indent) {
    const end = block.findIndex((each, index) => index > 0 && each.indent <= first.indent);
    const entry = block.slice(1, end < 0 ? undefined : end);
    const home = homeOf(keysAt(entry, inner.indent), true);
    if (home) return home;
  }
  return homeOf(own, false);
}

function keysAt(block: readonly Line[], indent: number): string[] {
  return block.filter((each) => each.indent === indent).flatMap((each) => keyOf(each) ?? []);
}

export function spaces(count: number) {
  return count === 0
    ? { sv: "inte alls", en: "no spaces" }
    : { sv: `${count} blanksteg`, en: count === 1 ? "1 space" : `${count} spaces` };
}
