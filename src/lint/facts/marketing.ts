import type { Purpose } from "../../model/policy.generated.js";
import { sentences } from "./sentences.js";
import { denies } from "./wording.js";
import { phraseIn, plainWords, words } from "./words.js";

// ”Reklamation” is no advertising, and ”marknadsföringsavdelning” no marketing: only these words.
const WORDS = new Set([
  ...[
    "marknadsföring",
    "marknadsföringen",
    "direktmarknadsföring",
    "marknadsföra",
    "marknadsför",
    "marknadsförs",
  ],
  ...["marknadsföringssyfte", "marknadsföringssyften", "marknadsföringsändamål", "marknadsföringsutskick"],
  ...[
    "reklam",
    "reklamen",
    "reklamutskick",
    "erbjudanden",
    "erbjudandena",
    "kampanjer",
    "kampanjerbjudanden",
  ],
  ...[
    "rabatterbjudanden",
    "rabatter",
    "merförsäljning",
    "telemarketing",
    "telefonförsäljning",
    "direktreklam",
  ],
  ...["kundutskick", "säljutskick", "försäljningssamtal", "produktnyheter"],
  ...["rabattkod", "rabattkoder", "kundkväll", "kundkvällar", "annonsera", "annonserar"],
]);
const OTHERS = ["erbjudanden om anställning", "erbjudanden om arbete", "erbjudanden om jobb"];

// ”Statistik över våra annonser” is none.
const ADVERTISING = [
  "visa annonser",
  "visar annonser",
  "rikta annonser",
  "riktar annonser",
  "anpassa annonser",
];

// Telling people of what one sells, in other words.
const TELLING = [
  ...[
    "informera",
    "informerar",
    "information",
    "berätta",
    "berättar",
    "tipsa",
    "tipsar",
    "tips",
    "kommunicera",
  ],
  ...[
    "kontakta",
    "kontaktar",
    "meddela",
    "upplysa",
    "presentera",
    "presenterar",
    "inspirera",
    "nyheter",
    "bjuda",
  ],
  ...["visa", "uppdatera", "inbjudningar", "inbjudan", "bearbeta", "skicka", "sprida"],
];
const SOLD =
  / (?:om|till|på|för) (?:(?:dig|er|dem|våra|vårt|vår|nya|nytt|andra|liknande|aktuella|kommande|relevanta|intressanta|egna|företagets|föreningens|bolagets|varor|produkter|tjänster|evenemang|och|eller|samt) ){0,5}(?:produkter|produkterna|tjänster|tjänsterna|varor|varorna|sortiment|sortimentet|utbud|utbudet|erbjudande|evenemang|event|kundträffar|seminarier|webbinarier|mässor|kurser|kollektion|kollektioner) /;
const PROSPECTS = [
  " potentiella kunder ",
  " presumtiva kunder ",
  " nya kunder ",
  " blivande kunder ",
  " prospekt ",
];
// Necessary information to customers about a purchase is not advertising.
const SERVICE = [
  ...[
    "ändring",
    "ändrade",
    "driftstör",
    "avbrott",
    "säkerhet",
    "återkall",
    "fel",
    "beställ",
    "köpt",
    "reklam",
  ],
  ...["tyck", "omdöm", "betyg", "recension"],
  ...["leverans", "leverer", "garanti", "tillhandahåll", "använd", "svara", "fråg", "underhåll", "faktur"],
];

/** The word by which a purpose speaks of marketing, if it does. */
export function marketingWord({ name, description, legitimateInterest }: Purpose): string | undefined {
  for (const text of [name, description, legitimateInterest?.interest]) {
    for (const sentence of text === undefined ? [] : sentences(text)) {
      const word = inSentence(plainWords(sentence));
      if (word !== undefined) return word;
    }
  }
  return undefined;
}

function inSentence(plain: string): string | undefined {
  if (denies(plain) || phraseIn(plain, OTHERS)) return undefined;
  const all = words(plain);
  const word = all.find((each) => WORDS.has(each) || each.includes("nyhetsbrev"));
  if (word !== undefined) return word;
  const advertising = phraseIn(plain, ADVERTISING);
  if (advertising !== undefined) return advertising.trim();
  if (all.some((each) => SERVICE.some((stem) => each.startsWith(stem)))) return undefined;
  if (!all.some((each) => TELLING.includes(each))) return undefined;
  return (SOLD.exec(plain)?.[0] ?? PROSPECTS.find((each) => plain.includes(each)))?.trim();
}
