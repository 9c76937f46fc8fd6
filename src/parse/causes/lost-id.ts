import { HOMES } from "../../model/homes.js";
import type { Cause, Suspicion } from "./cause.js";
import { homeOfBlock, spaces } from "./heading.js";
import { outOfPlace, shift } from "./indentation.js";
import { keyOf, type Line, type Lines } from "./lines.js";

/** An entry without the line with its id: its keys repeat those of the entry above. */
export const lostId: Cause = (lines, line, problem) => [
  ...firstId(lines, line),
  ...nextId(lines, line, problem),
];

// The first entry of a group: its keys are further in than the id of the next one.
function firstId(lines: Lines, line: Line): readonly Suspicion[] {
  const group = lines.levels(line).find(({ indent }) => indent < line.indent);
  const home = HOMES.find(({ key, entries, under }) => entries && !under && group && key === keyOf(group));
  const first = group && lines.all.slice(group.index + 1).find(({ says }) => says);
  if (!home || !first || first.index >= line.index || first.indent <= line.indent) return [];
  // An id is no key of an entry.
  if (![...home.signs, ...home.others].includes(keyOf(first) ?? "")) return [];
  return [
    {
      span: [first.start + first.indent, first.start + first.text.trimEnd().length],
      text: {
        sv: `Här börjar ${home.one.sv} utan kortnamn. Skriv en rad med ett kortnamn och kolon ovanför, indragen ${spaces(line.indent).sv}, lika långt som ”${keyOf(line) ?? ""}”.`,
        en: `Here ${home.one.en} begins without an id. Write a line with an id and a colon above it, indented by ${spaces(line.indent).en}, as far as "${keyOf(line) ?? ""}".`,
      },
      edits: [{ span: [first.start, first.start], text: `${" ".repeat(line.indent)}x-${first.index}:\n` }],
    },
  ];
}

const nextId: Cause = (lines, line, { path }) => {
  const key = keyOf(line);
  const parent = lines.levels(line).find(({ indent }) => indent < line.indent);
  const group = parent && lines.levels(parent).find(({ indent }) => indent < parent.indent);
  if (key === undefined || path === undefined || !parent || !group) return [];
  const repeated = keysFrom(lines, line.index, line.indent);
  const before = keysFrom(lines, parent.index + 1, line.indent, line.index);
  // One key that is there twice is a slip of another kind.
  if (repeated.filter((each) => before.includes(each)).length < 2) return [];
  // The id is there, but as far in as the keys that belong under it.
  const above = lines.above(line);
  if (above?.indent === line.indent && /^\s*[\w-]+:\s*(?:#.*)?$/.test(above.text))
    return [
      outOfPlace(above, { indent: parent.indent, beside: keyOf(parent) }, [shift(above, parent.indent)]),
    ];
  const home = homeOfBlock(lines, line) ?? homeOfBlock(lines, parent);
  const one = home?.entries ? home.one : { sv: "en uppgift", en: "an entry" };
  const indent = " ".repeat(parent.indent);
  return [
    {
      span: [line.start + line.indent, line.start + line.text.trimEnd().length],
      text: {
        sv: `Här börjar ${one.sv} utan kortnamn: raderna upprepar nycklarna i ”${keyOf(parent) ?? ""}”. Skriv en rad med ett kortnamn och kolon ovanför, indragen ${parent.indent} blanksteg.`,
        en: `Here ${one.en} begins without an id: the lines repeat the keys of "${keyOf(parent) ?? ""}". Write a line with an id and a colon above them, indented by ${parent.indent} spaces.`,
      },
      edits: [{ span: [line.start, line.start], text: `${indent}x-${line.index}:\n` }],
    },
  ];
};

/** The keys at one level, from a line down to where the level ends. */
function keysFrom(lines: Lines, from: number, indent: number, to = lines.all.length): string[] {
  const found: string[] = [];
  for (const each of lines.all.slice(from, to)) {
    if (!each.says) continue;
    if (each.indent < indent) break;
    const key = each.indent === indent ? keyOf(each) : undefined;
    if (key !== undefined) found.push(key);
  }
  return found;
}
