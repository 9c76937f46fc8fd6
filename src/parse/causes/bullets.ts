import type { Cause, Edit } from "./cause.js";
import type { Line } from "./lines.js";

// Dashes and bullets that a word processor puts where a hyphen was typed, and pictures in place of them.
export const BULLET = /^(\s*)([–—−‒‐‑•·*‣▪●◦○■□➢→]|\p{Extended_Pictographic}\u{fe0f}?)(\s+|(?=\p{L}))/u;

/** A dash or a bullet in place of the hyphen of a list. */
export const bullet: Cause = (lines, line) => {
  const above = lines.above(line);
  const first = [line, above].find((each) => each && BULLET.test(each.text));
  if (!first) return [];
  const alike = lines.all.filter(
    (each) => BULLET.exec(each.text)?.[2] === BULLET.exec(first.text)?.[2] && isClose(each, first),
  );
  // Of a list with all its hyphens lost, the first is where to begin.
  const start = alike[0] ?? first;
  const [, indent = "", mark = ""] = BULLET.exec(start.text) ?? [];
  const from = start.start + indent.length;
  const others = alike.length - 1;
  return [
    {
      span: [from, from + mark.length],
      text: {
        sv: `En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”${mark}”. Skriv ”- ”.${others > 0 ? ` Samma fel finns på ${others} ${others === 1 ? "rad" : "rader"} till.` : ""}`,
        en: `An item of a list starts with an ordinary hyphen (-) and a space, not with "${mark}". Write "- ".${others > 0 ? ` The same mistake is on ${others} more ${others === 1 ? "line" : "lines"}.` : ""}`,
      },
      edits: alike.map(hyphen),
    },
  ];
};

function hyphen({ text, start }: Line): Edit {
  const [, indent = "", mark = "", space = ""] = BULLET.exec(text) ?? [];
  const from = start + indent.length;
  return { span: [from, from + mark.length + space.length], text: "- " };
}

function isClose(one: Line, other: Line): boolean {
  return one.indent === other.indent && Math.abs(one.index - other.index) <= 30;
}
