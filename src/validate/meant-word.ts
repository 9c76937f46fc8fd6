import { nearest } from "../model/nearest.js";

// Swedish words that editors write. The values are English, as in the schema.
const SWEDISH: Readonly<Record<string, string>> = {
  samtycke: "consent",
  avtal: "contract",
  "rättslig förpliktelse": "legal-obligation",
  "grundläggande intressen": "vital-interests",
  "allmänt intresse": "public-task",
  myndighetsutövning: "public-task",
  "berättigat intresse": "legitimate-interests",
  intresseavvägning: "legitimate-interests",
  "vet inte": "undecided",
  "vet ej": "undecided",
  oklart: "undecided",
  okänt: "undecided",
  "ej bestämt": "undecided",
  "ej klart": "undecided",
  "inte klart": "undecided",
  tbd: "undecided",
  "?": "undecided",
  obestämt: "undecided",
  ingen: "none",
  inga: "none",
  inget: "none",
  saknas: "none",
  nej: "none",
  no: "none",
  biträde: "processor",
  personuppgiftsbiträde: "processor",
  ansvarig: "controller",
  personuppgiftsansvarig: "controller",
  "gemensamt ansvarig": "joint-controller",
  myndighet: "authority",
  frivilligt: "voluntary",
  lag: "statutory",
  personuppgiftsbiträdesavtal: "dpa",
  namngiven: "named",
  kategori: "category",
  hälsa: "health",
  standardavtalsklausuler: "standard-contractual-clauses",
  svenska: "sv",
  integritetsskyddsmyndigheten: "imy",
  "integritetsskyddsmyndigheten (imy)": "imy",
  datainspektionen: "imy",
};

/** The allowed word that was most likely meant: a near spelling, or the word whose Swedish name was written. */
export function meantWord(written: unknown, allowed: readonly string[]): string | undefined {
  if (typeof written !== "string") return undefined;
  const translated = Object.keys(SWEDISH).filter((word) => allowed.includes(SWEDISH[word] as string));
  const exact = translated.find((word) => word === written.normalize("NFC").trim().toLowerCase());
  if (exact) return SWEDISH[exact];
  const near =
    nearest(written.trim().replace(/[\s_]+/g, "-"), allowed) ??
    nearest(
      written,
      translated.filter((word) => word.length > 2),
    );
  return near && (SWEDISH[near] ?? near);
}
