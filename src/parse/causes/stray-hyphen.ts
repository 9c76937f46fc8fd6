import type { Cause } from "./cause.js";
import { keyOf } from "./lines.js";

/** A hyphen before a key that is no item of a list. */
export const strayHyphen: Cause = (lines, line) => {
  const [, indent, hyphen] = /^( *)(- +)(?=[\w-]+:(?:\s|$))/.exec(line.text) ?? [];
  const key = keyOf(line);
  if (indent === undefined || hyphen === undefined || key === undefined) return [];
  // In a file that is a list all through, no single hyphen is too many.
  if (lines.above(line) === undefined) return [];
  const at = line.start + indent.length;
  const text = {
    sv: `Bindestrecket hör inte hit: raden är ingen punkt i en lista. Ta bort ”- ” före ”${key}”, och dra in raden lika långt som de andra på samma nivå.`,
    en: `The hyphen does not belong here: the line is not an item of a list. Remove "- " before "${key}", and indent the line as far as the others on its level.`,
  };
  const span = [at, at + 1] as const;
  const levels = lines.levels(line).map((each) => each.indent);
  // The key stays where it is, or moves out to where its hyphen is.
  return [indent.length, indent.length + hyphen.length, ...levels].map((to) => ({
    span,
    text,
    edits: [{ span: [line.start, at + hyphen.length] as const, text: " ".repeat(to) }],
  }));
};
