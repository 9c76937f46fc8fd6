import type { Cause } from "./cause.js";
import { homeOfBlock } from "./heading.js";
import { keyOf, type Line, type Lines } from "./lines.js";

// Where the lines under a heading are what belongs there, any value beside it is one too many.
const SCALAR = /^(\s*(?:- +)?)([\w-]+)(:\s+)(?![|>&*!"'#])([^\s#](?:[^#]*[^\s#])?)\s*(?:#.*)?$/;

// A value that leaves no room for lines under it, and that nobody writes with lines under it on purpose.
const COMPLETE = /^(\s*(?:- +)?)([\w-]+)(:\s+)(\{\s*\}|\[\s*\]|none|undecided|null|~)\s*(?:#.*)?$/;

/** `recipients: {}` with lines under it. */
export const valueAbove: Cause = (lines, line) => {
  const item = /^\s*-\s/.test(line.text);
  const parent = lines
    .levels(line)
    .find(
      (each) =>
        each.indent < line.indent || (item && each.indent === line.indent && !/^\s*-/.test(each.text)),
    );
  const [, before = "", key = "", colon = "", value] =
    (parent && (COMPLETE.exec(parent.text) ?? headed(lines, parent, line))) ?? [];
  if (parent === undefined || value === undefined) return [];
  const start = parent.start + before.length + key.length + colon.length;
  return [
    {
      span: [start, start + value.length],
      text: {
        sv: `Efter ”${key}:” står redan ${value}, men det följer indragna rader under. Ta bort ${value} om raderna hör till ”${key}”, annars raderna.`,
        en: `After "${key}:" there is ${value} already, but indented lines follow under it. Remove ${value} if the lines belong to "${key}", or else the lines.`,
      },
      edits: [{ span: [start, start + value.length], text: "" }],
    },
  ];
};

function headed(lines: Lines, parent: Line, line: Line): RegExpExecArray | null {
  const fits = homeOfBlock(lines, line)?.key === keyOf(parent);
  return fits ? SCALAR.exec(parent.text) : null;
}
