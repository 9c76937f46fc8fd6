import type { Text } from "../../model/text.js";
import type { Lines } from "./lines.js";

/** The words of the preview itself, in the editor's language and not the notice's. */
export const WORDS = {
  label: { sv: "Förhandsvisning", en: "Preview" },
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  note: { sv: "Notis", en: "Note" },
  clean: { sv: "Inga anmärkningar.", en: "Nothing to remark on." },
  stale: {
    sv: "Sidan nedan visar den senaste version som gick att bygga. Rätta felen och spara, så uppdateras den.",
    en: "The page below is the last version that could be built. Correct the errors and save, and it is updated.",
  },
  outdated: { sv: "Sidan är från en tidigare version.", en: "The page is of an earlier version." },
  changedSince: {
    sv: "när sidan byggdes; filen är ändrad sedan dess",
    en: "when the page was built; the file has changed since",
  },
  nothingYet: {
    sv: "Det finns ingen sida att visa ännu. Rätta felen och spara, så visas den här.",
    en: "There is no page to show yet. Correct the errors and save, and it is shown here.",
  },
  atSections: { sv: "Vid avsnitten", en: "At the sections" },
  elsewhere: { sv: "Gäller hela filen, eller inget avsnitt", en: "On the whole file, or on no section" },
  blocking: { sv: "Det här hindrar att sidan byggs", en: "This keeps the page from being built" },
} as const satisfies Record<string, Text>;

/** What the page says when the preview has ended, with the command as it was typed. */
export function disconnected(command: string): Text {
  return {
    sv: `Förhandsvisningen är avslutad. Starta den igen med ${command} preview.`,
    en: `The preview has ended. Start it again with ${command} preview.`,
  };
}

/** How many findings are not shown, and how to see them. */
export function moreFindings(count: number, command: string): Text {
  return {
    sv: `… och ${count} till. Visa alla med ${command} lint --all`,
    en: `… and ${count} more. Show them all with ${command} lint --all`,
  };
}

/** How many lines an excerpt leaves out. */
export function moreLines(count: number): Text {
  return {
    sv: `… och ${count} ${count === 1 ? "rad" : "rader"} till i filen`,
    en: `… and ${count} more ${count === 1 ? "line" : "lines"} in the file`,
  };
}

/** How many findings there are there are and of which kind. */
export function countOf(errors: number, warnings: number): Text {
  if (errors + warnings === 0) return WORDS.clean;
  return {
    sv: `${errors} fel och ${warnings} ${warnings === 1 ? "varning" : "varningar"}.`,
    en: `${errors} ${errors === 1 ? "error" : "errors"} and ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
  };
}

/** A line, or several: "rad 5, 12–18". */
export function lineNumbers(lines: readonly Lines[]): Text {
  const numbers = lines
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(", ");
  const one = lines.length === 1 && lines[0]?.first === lines[0]?.last;
  return { sv: `Rad ${numbers}`, en: `${one ? "Line" : "Lines"} ${numbers}` };
}
