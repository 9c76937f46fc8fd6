import type { Problem } from "./problem.js";
import { strayIn } from "./signs.js";

const PREFIX = /^\s*(?:tel|telefon|tfn|phone|mobil)[.:]*\s*(?=[+\d(])/i;

/** Why nobody could call a telephone number. */
export function phoneProblem(address: string): Problem | undefined {
  const prefix = PREFIX.exec(address)?.[0];
  if (prefix !== undefined)
    return {
      why: { sv: `”${prefix.trim()}” hör inte till det`, en: `"${prefix.trim()}" is not part of it` },
      without: address.slice(prefix.length),
    };
  if (/\p{L}/u.test(address)) return { why: { sv: "det har bokstäver", en: "it has letters" } };
  const stray = strayIn(address, /["'”\u201c„’‘«»<>[\]{},;@*_=!?]/u);
  if (stray) return { why: { sv: stray.sv.replace(/\bden\b/, "det"), en: stray.en } };
  if ((address.match(/\d/g) ?? []).length < 3)
    return { why: { sv: "det har för få siffror", en: "it has too few digits" } };
  if (/[-–./]{2}|\+.*\+|(?<=.)\+(?=.*\d)(?<![\s(]\+)/.test(address))
    return {
      why: { sv: "det har skiljetecken som inte hör dit", en: "it has signs that do not belong there" },
      without: address.replace(/([-–])[-–]+/g, "$1"),
    };
  // As the schema has it: the page makes a link of it.
  return /[–—./]/.test(address)
    ? {
        why: {
          sv: "det ska skrivas med bindestreck eller mellanslag",
          en: "it is written with hyphens or spaces",
        },
        without: address.replace(/[–—./]/g, "-"),
      }
    : undefined;
}
