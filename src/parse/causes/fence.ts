import { isKnownKey } from "../../model/known-keys.js";
import type { Cause } from "./cause.js";
import { keyOf, type Line } from "./lines.js";

const FENCE = /^\s*(?:`{3,}|~{3,})\s*[\w-]*\s*$/;

/** The policy as Markdown shows it, within a fence, perhaps with words before and after it. */
export const fence: Cause = (lines) => {
  const fences = lines.all.filter(({ text }) => FENCE.test(text));
  const [first] = fences;
  const last = fences.at(-1);
  if (!first || !last || fences.length > 2) return [];
  const [opening, closing] =
    fences.length === 2 ? [first, last] : isInFirstHalf(first, lines.all) ? [first] : [undefined, last];
  const before = opening ? lines.all.slice(0, opening.index) : [];
  const after = closing ? lines.all.slice(closing.index + 1) : [];
  // Outside the fence are words about the policy; where facts are, the fence alone is too much.
  const around = [...before, ...after].filter(({ text }) => text.trim() !== "");
  const words = around.some((line) => isKnownKey(keyOf(line) ?? "")) ? [] : around;
  const gone = [...words, ...fences].sort((one, other) => one.index - other.index);
  const span = [first.start, first.start + first.text.trimEnd().length] as const;
  const mark = first.text.trim();
  const numbers = ranges(gone.map(({ index }) => index + 1));
  const several = gone.length > 1;
  return [
    {
      span,
      text: {
        sv: `Raden ”${mark}” är Markdown och hör inte till policyn. Ta bort ${several ? `raderna ${numbers.sv}, så att bara policyn står kvar` : "raden"}.`,
        en: `The line "${mark}" is Markdown and does not belong to the policy. Remove ${several ? `lines ${numbers.en}, so that only the policy is left` : "the line"}.`,
      },
      edits: gone.map((line) => ({ span: [line.start, line.start + line.text.length] as const, text: "" })),
    },
  ];
};

function isInFirstHalf({ index }: Line, all: readonly Line[]): boolean {
  return index < all.length / 2;
}

/** 1–3 and 122. */
function ranges(numbers: readonly number[]) {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  const shown = parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const end = shown.pop() ?? "";
  const join = (and: string) => (shown.length === 0 ? end : `${shown.join(", ")} ${and} ${end}`);
  return { sv: join("och"), en: join("and") };
}
