import { entries } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { wordFrom, wordWith } from "../facts/wording.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

// What is seen, measured or logged of the person, by whatever the controller has put up.
const OBSERVING = [
  ...[
    "kamera",
    "kamerabevakning",
    "kameror",
    "kamerorna",
    "bodycam",
    "cctv",
    "bevakningskamer",
    "övervakningskamer",
  ],
  ...["logg", "loggar", "loggfil", "loggdata", "loggning", "passersystem", "passagesystem", "passerkort"],
  ...["sensor", "gps", "kakor", "cookie", "webbanalys", "besöksstatistik", "användarbeteende", "trafikdata"],
];
const PARTS = ["kameror", "kameran", "kamerasystem", "loggar", "loggarna", "loggfiler", "sensorer"];
const PHRASES = [
  ...[
    " din användning ",
    " användningen av ",
    " hur du använder ",
    " ditt besök ",
    " dina besök ",
    " ditt beteende ",
  ],
  ...[" din enhet ", " din telefon ", " din mobil ", " din webbläsare ", " din dator "],
];
// Somebody else's cameras and logs are another source.
const OTHERS = [
  ...[
    "leverantör",
    "polis",
    "myndighet",
    "gran",
    "partner",
    "bolag",
    "företag",
    "förening",
    "butiksägar",
    "ab",
  ],
  ...["skatteverk", "försäkring", "bank"],
];

// In compounds too: "Kameraföreningens register".
const OTHERS_IN = ["förening", "bolag", "företag", "leverantör", "myndighet"];

const source = (name: string, rest = "") =>
  `sources:\n  x: { name: ${JSON.stringify(name)}, public: false${rest} }`;

export const sourceObserved: Rule = {
  id: "source-observed",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["C-422/24", "GDPR art. 13", "WP260 rev.01"],
  summary: {
    sv: "Det som kameror, loggar och mätning visar om en person är hämtat från personen själv.",
    en: "What cameras, logs and measuring show of a person is collected from that person.",
  },
  details: {
    sv: "EU-domstolen har slagit fast att den som filmas lämnar sina uppgifter själv: då gäller artikel 13, och informationen ska finnas när uppgifterna samlas in. Detsamma gäller loggar och hur någon använder en tjänst. Märk källan med kind: observed. Är det någon annan som har samlat in uppgifterna, skriv kind: third-party.",
    en: "The Court of Justice has held that data on those who are filmed are collected from them: Article 13 applies, and the information must be there when the data are collected. The same applies to logs and for how someone uses a service. Mark the source with kind: observed. If someone else collected the data, write kind: third-party.",
  },
  bad: [
    { yaml: source("kameror i butiken"), at: ["/sources/x"] },
    { yaml: source("loggar från våra system"), at: ["/sources/x"] },
    { yaml: source("din användning av tjänsten"), at: ["/sources/x"] },
  ],
  good: [
    { yaml: source("kameror i butiken", ", kind: observed") },
    { yaml: source("kameror hos grannbutiken", ", kind: third-party") },
    { yaml: source("loggar från vår leverantör") },
    { yaml: source("offentliga register") },
  ],
  *check(policy) {
    for (const [id, { name, kind }, path] of entries(policy.sources, "sources")) {
      if (kind !== undefined) continue;
      const plain = plainWords(name);
      if (wordWith(plain, OTHERS_IN)) continue;
      if (
        wordFrom(
          plain,
          OTHERS.filter((each) => each !== "ab"),
        ) ||
        plain.includes(" ab ")
      )
        continue;
      const observed =
        wordFrom(plain, OBSERVING) ??
        wordWith(plain, PARTS) ??
        PHRASES.find((phrase) => plain.includes(phrase));
      if (observed === undefined) continue;
      yield {
        path,
        message: {
          sv: `Källan ”${id}” heter ”${quotation(name)}”. Det som ni själva ser eller mäter hos en person är hämtat från personen, så artikel 13 gäller. Lägg till kind: observed, eller kind: third-party om någon annan har samlat in uppgifterna.`,
          en: `The source "${id}" is called "${quotation(name)}". What you see or measure of a person yourselves is collected from that person, so Article 13 applies. Add kind: observed, or kind: third-party if someone else collected the data.`,
        },
      };
    }
  },
};
