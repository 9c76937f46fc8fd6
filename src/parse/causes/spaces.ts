import { codePointName, INVISIBLE, ODD_SPACES } from "../../model/odd-characters.js";
import type { Text } from "../../model/text.js";
import type { Cause, Edit } from "./cause.js";
import type { Line } from "./lines.js";

// No-break, narrow and wide spaces, and invisible characters: YAML reads them as letters.
export const ODD_SPACE = ODD_SPACES + INVISIBLE;

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");

const WHERE = [
  new RegExp(`^[ \\t]*[${ODD_SPACE}][\\s${ODD_SPACE}]*`),
  new RegExp(`(?<=^\\s*-)\\s*[${ODD_SPACE}][\\s${ODD_SPACE}]*`),
  new RegExp(`(?<=^\\s*(?:- +)?["']?[\\w-]+["']?:) *[${ODD_SPACE}][\\s${ODD_SPACE}]*`),
  new RegExp(`(?<=^\\s*(?:- +)?["']?[\\w-]+["']?)[${ODD_SPACE}]+(?=:)`),
  new RegExp(`(?<=[{,]\\s*[\\w-]+:) *[${ODD_SPACE}]+`),
  new RegExp(`(?<=[{,]) *[${ODD_SPACE}]+(?=[\\w-]+:)`),
];

/** A space of another kind as indentation, after a hyphen or at a colon. */
export const oddSpace: Cause = (lines, line) => {
  // With such a space a line continues the text above it, and the parser stumbles only where that text must end.
  let first: Line | undefined = line;
  while (first && editsIn(first).length === 0) first = lines.above(first);
  const [edit] = first ? editsIn(first) : [];
  if (first === undefined || edit === undefined) return [];
  // A text pasted from a web page has them on every line: one message is enough.
  const all = lines.all.flatMap(editsIn);
  const others = new Set(all.map(({ span }) => span[0])).size - 1;
  const at = edit.span[0] + first.text.slice(edit.span[0] - first.start).search(ANY);
  return [{ span: [at, at + 1], text: explain(first.text.charAt(at - first.start), others), edits: all }];
};

/** Whether a line has a space of another kind where structure is written. */
export function oddSpaceIn(line: Line): boolean {
  return editsIn(line).length > 0;
}

const ANY = new RegExp(`[${ODD_SPACE}]`);

function editsIn({ text, start }: Line): Edit[] {
  // Most lines have none, and the patterns look back from every character.
  if (!ANY.test(text)) return [];
  const found = new Map<number, Edit>();
  for (const pattern of WHERE) {
    const match = pattern.exec(text);
    if (!match || match[0] === "") continue;
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if ([...found.values()].some(({ span }) => from < span[1] && span[0] < to)) continue;
    found.set(from, { span: [from, to], text: asSpaces(match[0], text.charAt(match.index - 1)) });
  }
  return [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
}

function asSpaces(odd: string, before: string): string {
  const plain = odd.replace(UNSEEN, "").replace(/[^ ]/g, " ");
  return plain === "" && /[:-]/.test(before) ? " " : plain;
}

function explain(character: string, others: number): Text {
  const code = codePointName(character);
  const [sv, en] = NAMES[character] ?? ["ett mellanslag av en annan sort", "a space of another kind"];
  const more = others > 0;
  return {
    sv: `Här står ${sv} (${code}), som YAML inte räknar som mellanslag. Byt det mot ett vanligt mellanslag.${more ? ` Samma fel finns på ${others} ${others === 1 ? "ställe" : "ställen"} till.` : ""}`,
    en: `Here is ${en} (${code}), which YAML does not take for a space. Replace it with an ordinary space.${more ? ` The same mistake is in ${others} more ${others === 1 ? "place" : "places"}.` : ""}`,
  };
}

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  "\u00a0": ["ett hårt mellanslag", "a no-break space"],
  "\u202f": ["ett smalt hårt mellanslag", "a narrow no-break space"],
  "\u00ad": ["ett osynligt mjukt bindestreck", "an invisible soft hyphen"],
  "\u200b": ["ett osynligt nollbrett mellanslag", "an invisible zero-width space"],
  "\u200c": ["ett osynligt nollbrett tecken", "an invisible zero-width character"],
  "\u200d": ["ett osynligt nollbrett tecken", "an invisible zero-width character"],
  "\u2060": ["ett osynligt nollbrett tecken", "an invisible zero-width character"],
};
