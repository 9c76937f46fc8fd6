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
    const number = /^\d{1,3}$/.test(before) ? Number(before) : NUMBERS.get(before);
    return number === undefined ? [] : [number];
  });
}
