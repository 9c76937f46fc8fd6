import { LETTERS } from "./words.js";

// Words that a full stop belongs to, though a capital letter or a digit follows.
const ABBREVIATIONS = new Set([
  ...["art", "bl.a", "ca", "c:a", "d.v.s", "dvs", "enl", "exkl", "f.d", "fr.o.m", "inkl", "jfr", "kap", "kl"],
  ...["max", "min", "mom", "nr", "org.nr", "p.g.a", "resp", "s.k", "st", "t.ex", "t.o.m", "tel", "tfn"],
]);

const SAYS_SOMETHING = new RegExp(`[${LETTERS}]`);

/**
 * The sentences of a text, without their end marks and outer white space. A sentence ends at `. ! ? :` before white
 * space, and with the text. A full stop does not end it after an abbreviation or before a small letter.
 */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const mark of text.matchAll(/(?<![.!?:])[.!?:]+(?=["”’»)\]]?(?:\s|$))/g)) {
    if (mark[0].endsWith(".") && !isFullStop(text, start, mark.index, mark.index + mark[0].length)) continue;
    found.push(text.slice(start, mark.index));
    start = mark.index + mark[0].length;
  }
  found.push(text.slice(start));
  return found.map((sentence) => sentence.trim()).filter((sentence) => SAYS_SOMETHING.test(sentence));
}

function isFullStop(text: string, start: number, at: number, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 40).replace(/^["”’»)\]]/, ""))?.[0];
  if (next === undefined) return true;
  if (next !== next.toUpperCase()) return false;
  const last =
    text
      .slice(Math.max(start, at - 10), at)
      .split(/[\s(]/)
      .at(-1) ?? "";
  return !ABBREVIATIONS.has(last.toLowerCase());
}
