import type { Cause, Suspicion } from "./cause.js";
import type { Line } from "./lines.js";

// From so many lines on it is no coincidence that all begin alike.
const FEWEST = 3;

const QUOTE = /^\s*(?:> ?)+/;
const NUMBER = /^\s*(\d+)[.:|]?(?:[ \t]|$)/;

/** Something before every line that came along when the text was copied: a quoted e-mail, or line numbers. */
export const prefix: Cause = (lines) => {
  const written = lines.all.filter(({ text }) => text.trim() !== "");
  if (written.length < FEWEST) return [];
  if (written.every(({ text }) => QUOTE.test(text)))
    return [
      suspicion(written, QUOTE, {
        sv: "Varje rad börjar med ”>”, som när text är citerad i ett mejl. Ta bort tecknet och mellanslaget efter det på alla rader.",
        en: 'Every line starts with ">", as where a text is quoted in an e-mail. Remove the sign and the space after it on all lines.',
      }),
    ];
  const numbers = written.map(({ text }) => Number(NUMBER.exec(text)?.[1] ?? Number.NaN));
  const counted = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
  if (!counted || numbers.some(Number.isNaN)) return [];
  return [
    suspicion(written, NUMBER, {
      sv: "Varje rad börjar med ett radnummer som följt med när texten kopierades. Ta bort numren och mellanslaget efter dem på alla rader.",
      en: "Every line starts with a line number that came along when the text was copied. Remove the numbers and the space after them on all lines.",
    }),
  ];
};

function suspicion(written: readonly Line[], pattern: RegExp, text: Suspicion["text"]): Suspicion {
  const edits = written.map((line) => ({
    span: [line.start, line.start + (pattern.exec(line.text)?.[0].length ?? 0)] as const,
    text: "",
  }));
  const [start, end] = edits[0]?.span ?? [0, 1];
  return { span: [start, Math.max(start + 1, start + (end - start))], text, edits };
}
