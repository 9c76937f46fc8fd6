import { plainWords, words } from "./words.js";

const NUMBERS = new Map(
  ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"].map(
    (word, index) => [word, index + 1],
  ),
);

/** The numbers of years that a text speaks of: ”i 7 år”, ”sju (7) år”. */
export function yearsIn(text: string): number[] {
  const all = words(plainWords(text));
  return all.flatMap((word, index) => {
    if (word !== "år" && word !== "års" && word !== "åren") return [];
    const before = all[index - 1] ?? "";
    const number = numberOf(before);
    return number === undefined ? [] : [number];
  });
}

function numberOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word);
}

/** The lengths of time in a text that are counted in years or months, in months: "two years and six months" is 30. */
export function monthsIn(text: string): number[] {
  const all = words(plainWords(text));
  const lengths: number[] = [];
  let years: { readonly months: number; readonly index: number } | undefined;
  for (const [index, word] of all.entries()) {
    const unit = /^år(?:s|en)?$/.test(word) ? 12 : /^månad(?:er|ers)?$/.test(word) ? 1 : 0;
    const number = numberOf(all[index - 1] ?? "");
    if (unit === 0 || number === undefined) continue;
    // "two years [and] six months": the number of months is at most two words after the years.
    const joined = unit === 1 && years !== undefined && index - years.index <= 3;
    if (joined) lengths.pop();
    const months = number * unit + (joined ? (years?.months ?? 0) : 0);
    lengths.push(months);
    years = unit === 12 ? { months, index } : undefined;
  }
  return lengths;
}
