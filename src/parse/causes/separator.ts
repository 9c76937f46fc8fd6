import { isKnownKey } from "../../model/known-keys.js";
import type { Text } from "../../model/text.js";
import type { Cause, Edit } from "./cause.js";
import type { Line } from "./lines.js";

// Signs that are only written after a word instead of a colon: assignments, arrows, and colons of other scripts.
const SURE = ":=|=>|={1,2}|[-–]>|→|[：∶﹕꞉ː]";
// Also found in ordinary text, or between table cells: counts only after a key of the format. At the end of a line `|`
// begins a text over several lines.
const UNSURE = ";|\\|(?![-+\\d]*\\s*$)|\\t+|[ \\t]+[-–—](?=[ \\t])";

const LINE = new RegExp(
  `^(\\s*(?:- +)?)([A-Za-z][\\w-]*)([ \\t]*(?:(${SURE})|(${UNSURE}))[ \\t]*)(.*)$`,
  "su",
);
const IN_BRACES = new RegExp(`(?<=[{,]\\s*[A-Za-z][\\w-]*)[ \\t]*(${SURE})[ \\t]*`, "gu");

/** Another sign where the colon after a key is. */
export const separator: Cause = (lines, line) => {
  const first = [line, lines.above(line)].find((each) => each && signsIn(each).length > 0);
  if (!first) return [];
  const [sign] = signsIn(first);
  if (sign === undefined) return [];
  const alike = lines.all.flatMap((each) => (each.says ? signsIn(each) : []));
  const others = new Set(alike.map(({ line }) => line)).size - 1;
  return [
    {
      span: sign.at,
      text: instead(sign.mark, sign.key, sign.value, others),
      edits: alike.map(({ edit }) => edit),
    },
  ];
};

/** What to write in place of a sign that is not a colon. */
export function instead(mark: string, key: string, value: string, others = 0): Text {
  const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  const written = `${key}:${shown === "" ? "" : ` ${shown}`}`;
  const tab = /^\t/.test(mark);
  const more =
    others > 0
      ? {
          sv: ` Samma fel finns på ${others} ${others === 1 ? "rad" : "rader"} till.`,
          en: ` The same mistake is on ${others} more ${others === 1 ? "line" : "lines"}.`,
        }
      : { sv: "", en: "" };
  return {
    sv: `Efter en nyckel ska det stå ett vanligt kolon (:)${shown === "" ? "" : " och ett mellanslag"}, inte ${tab ? "ett tabbtecken" : `”${mark}”`}. Skriv ”${written}”.${more.sv}`,
    en: `After a key there must be an ordinary colon (:)${shown === "" ? "" : " and a space"}, not ${tab ? "a tab" : `"${mark}"`}. Write "${written}".${more.en}`,
  };
}

interface Sign {
  readonly line: number;
  readonly mark: string;
  readonly key: string;
  readonly value: string;
  readonly at: readonly [number, number];
  readonly edit: Edit;
}

function signsIn({ text, start, index }: Line): Sign[] {
  const [, before = "", key = "", between = "", sure, unsure, value = ""] = LINE.exec(text) ?? [];
  if (sure !== undefined || (unsure !== undefined && isKnownKey(key))) {
    const span = [
      start + before.length + key.length,
      start + before.length + key.length + between.length,
    ] as const;
    const mark = sure ?? (/^\t/.test(unsure ?? "") ? "\t" : (unsure ?? "").trim());
    const from = span[0] + Math.max(0, between.indexOf(mark));
    const at = [from, from + mark.length] as const;
    const edit = { span, text: value.trim() === "" ? ":" : ": " };
    return [{ line: index, mark, key, value: value.trim(), at, edit }];
  }
  return [...text.matchAll(IN_BRACES)].map((match) => {
    const [whole, mark = ""] = match;
    const span = [start + match.index, start + match.index + whole.length] as const;
    const from = span[0] + whole.indexOf(mark);
    return {
      line: index,
      mark,
      key: /[\w-]+$/.exec(text.slice(0, match.index))?.[0] ?? "",
      value: /^[^,}]*/.exec(text.slice(match.index + whole.length))?.[0].trim() ?? "",
      at: [from, from + mark.length],
      edit: { span, text: ": " },
    };
  });
}
