import { isTopKey } from "../../model/known-keys.js";
import type { Text } from "../../model/text.js";
import { DEEPER_THAN_ABOVE } from "../errors/cases.js";
import { ERROR_TEXTS } from "../errors/error-texts.js";
import type { Cause, Edit, Suspicion } from "./cause.js";
import { spaces } from "./heading.js";
import { keyOf, type Line, type Lines } from "./lines.js";

// Parser errors that can only be about a line's indentation.
const ABOUT_INDENTATION: ReadonlySet<Text> = new Set([ERROR_TEXTS.BAD_INDENT, DEEPER_THAN_ABOVE]);

// A larger difference is not a slip.
const FARTHEST = 4;

/** A line, or it and the lines under it, with some spaces too many or too few. */
export const indentation: Cause = (lines, line, { text }) =>
  !ABOUT_INDENTATION.has(text)
    ? []
    : [
        ...oddAbove(lines, line),
        ...targets(lines, line).flatMap((target) => [
          outOfPlace(line, target, [shift(line, target.indent)]),
          outOfPlace(
            line,
            target,
            lines
              .block(line)
              .filter(({ says }) => says)
              .map((each) => shift(each, each.indent + target.indent - line.indent)),
          ),
        ]),
      ];

/** Three lines of which the first and the last are alike: then it is the one between them that is out of place. */
function oddAbove(lines: Lines, line: Line): readonly Suspicion[] {
  const odd = lines.above(line);
  const before = odd && lines.above(odd);
  // The first line under a heading, as far in as the heading itself.
  const opens = before && /^\s*[\w-]+:\s*(?:#.*)?$/.test(before.text) && before.indent === odd.indent;
  if (opens && odd.indent < line.indent && line.indent - odd.indent <= FARTHEST)
    return [outOfPlace(odd, { indent: line.indent, beside: keyOf(line) }, [shift(odd, line.indent)])];
  if (!odd || !before || before.indent !== line.indent || odd.indent >= line.indent) return [];
  const alone = [odd, line, before].every((each) => /^\s*[\w-]+: +\S/.test(each.text));
  const target = { indent: line.indent, beside: keyOf(before) };
  return alone && line.indent - odd.indent <= FARTHEST ? [outOfPlace(odd, target, [shift(odd, target)])] : [];
}

interface Target {
  readonly indent: number;
  /** The key that is at this indentation. */
  readonly beside: string | undefined;
}

/** How far the line could have been meant to be indented, with the nearest first. */
function targets(lines: Lines, line: Line): Target[] {
  const found = new Map<number, Target>();
  const below = lines.all.slice(line.index + 1).find(({ says }) => says);
  const opens = /^\s*[\w-]+:\s*(?:#.*)?$/.test(line.text);
  const add = (indent: number, beside: string | undefined) => {
    if (indent === line.indent || Math.abs(indent - line.indent) > FARTHEST || found.has(indent)) return;
    // A key without a value has its lines under it: beside them it would be empty.
    if (!(opens && below && below.indent > line.indent && below.indent <= indent))
      found.set(indent, { indent, beside });
  };
  for (const level of lines.levels(line)) {
    add(level.indent, keyOf(level));
    // The keys of a list item are after its hyphen.
    const item = /^ *- +/.exec(level.text);
    if (item) add(item[0].length, keyOf(level));
  }
  // The first of a group: as far in as is usual, or as those after it.
  const parent = lines.levels(line).find(({ indent }) => indent < line.indent);
  if (parent && lines.step) add(parent.indent + lines.step, undefined);
  const after = lines.all.slice(line.index + 1).find(({ says, indent }) => says && indent <= line.indent + 1);
  if (after) add(after.indent, keyOf(after));
  if (below) add(below.indent, keyOf(below));
  // As near to one as to the other: where the key is written decides.
  const isTop = isTopKey(keyOf(line) ?? "");
  const distance = ({ indent }: Target) => Math.abs(indent - line.indent) - (isTop && indent === 0 ? 0.5 : 0);
  return [...found.values()].sort((a, b) => distance(a) - distance(b));
}

/** The edit that indents a line so far. */
export function shift({ start, indent }: Line, to: Target | number): Edit {
  return {
    span: [start, start + indent],
    text: " ".repeat(Math.max(0, typeof to === "number" ? to : to.indent)),
  };
}

/** That a line is not where it should be. */
export function outOfPlace(line: Line, { indent, beside }: Target, edits: readonly Edit[]): Suspicion {
  const [is, be] = [spaces(line.indent), spaces(indent)];
  return {
    span: [line.start + line.indent, line.start + line.text.trimEnd().length],
    text: {
      sv: `Raden är ${line.indent === 0 ? "inte alls indragen" : `indragen ${is.sv}`}, men ska vara ${indent === 0 ? "helt utan indrag" : `indragen ${be.sv}`}${beside ? `, lika långt som ”${beside}”` : ""}.`,
      en: `The line is indented by ${is.en}, but should be indented by ${be.en}${beside ? `, as far as "${beside}"` : ""}.`,
    },
    edits,
  };
}
