import { OUTDATED_WORDS, type OutdatedWord } from "../../model/legal/outdated-words.js";
import { lazily } from "./policy-texts.js";
import { sentences } from "./sentences.js";
import { phraseIn, plainWords } from "./words.js";

/** An outdated name as it occurs in a text. */
export interface OutdatedUse {
  readonly found: string;
  readonly word: OutdatedWord;
}

// A text may name what used to be: ”Integritetsskyddsmyndigheten (tidigare Datainspektionen)”.
const HISTORY = [
  ...[
    "tidigare",
    "förr",
    "före detta",
    "f.d",
    "dåvarande",
    "ersatte",
    "ersatts",
    "ersätter",
    "ersatt",
    "hette",
  ],
  ...[
    "gamla",
    "upphävd",
    "upphävda",
    "upphörde",
    "upphört",
    "inte längre",
    "ogiltig",
    "ogiltigt",
    "föregångare",
  ],
  ...["föregångaren", "byter namn", "bytte namn", "fram till", "före 2018", "före 2021"],
  // Regulations keep the name under which they were issued.
  ...["föreskrifter", "föreskrift", "författningssamling", "difs"],
];

const PATTERNS = OUTDATED_WORDS.value.map((word) => [word, lazily(() => patternOf(word))] as const);

/** Something, in lower case, that every use of an outdated name has. */
export const OUTDATED_LITERALS: readonly string[] = OUTDATED_WORDS.value.flatMap(({ spellings }) =>
  // A space in a name may be written as a hyphen.
  spellings.map((name) => name.toLowerCase().split(" ")[0] as string),
);

/** The outdated names in a text, by sentence and name; not those that came after the day, `YYYY-MM-DD`. */
export function outdatedIn(text: string, today: string): OutdatedUse[] {
  if (!PATTERNS.some(([, pattern]) => text.search(pattern()) >= 0)) return [];
  return sentences(text).flatMap((sentence) => {
    if (mentionsHistory(sentence)) return [];
    return PATTERNS.flatMap(([word, pattern]) => {
      const found = pattern().exec(sentence)?.[0];
      return found === undefined || word.since > today ? [] : [{ found, word }];
    });
  });
}

/** Whether an outdated name is between quotation marks, where the words are somebody else's. */
export function quotesOutdated(text: string, uses: readonly OutdatedUse[]): boolean {
  const quoted = text.match(/[”“"»][^”“"»«]*[”“"«]/g) ?? [];
  return uses.some(({ word }) => quoted.some((each) => patternOf(word).test(each)));
}

/** Whether a text speaks of what used to be, so that an old name in it is right. */
export function mentionsHistory(text: string): boolean {
  return phraseIn(plainWords(text), HISTORY) !== undefined;
}

/** The text with the names of these uses replaced everywhere, endings and initial capitals kept. */
export function replaceOutdated(text: string, uses: readonly OutdatedUse[]): string {
  return uses.reduce((current, { word }) => {
    const everywhere = new RegExp(patternOf(word), "gu");
    return current.replace(everywhere, (found) => {
      const length = word.spellings.find((each) =>
        found.toLowerCase().startsWith(each.toLowerCase()),
      )?.length;
      const name = `${word.instead}${found.slice(length)}`;
      return /^\p{Lu}/u.test(found) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
    });
  }, text);
}

function patternOf({ spellings, endings }: OutdatedWord): RegExp {
  const names = spellings.map((name) => (/\p{Lu}$/u.test(name) ? name : ignoringCase(name)));
  const ends = endings.filter((ending) => ending !== "");
  // Not inside a longer word, and not in an address such as datainspektionen.se.
  const after = "(?![\\p{L}\\p{N}@/_-]|[.]\\p{L})";
  return new RegExp(`(?<![\\p{L}\\p{N}.@/-])(?:${names.join("|")})(?:${ends.join("|")})?${after}`, "u");
}

function ignoringCase(name: string): string {
  return name
    .replaceAll(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replaceAll(" ", "[\\s-]");
}
