import { child } from "../../model/pointer.js";
import { basesOf, restsOnConsent } from "../facts/bases.js";
import { entries, mapped, purposes } from "../facts/entries.js";
import { isInSweden } from "../facts/jurisdiction.js";
import { denies, wordFrom, wordingOf, wordWith } from "../facts/wording.js";
import type { Rule } from "../rule.js";

const STORED = [
  "kakor",
  "kakan",
  "kaka",
  "kakorna",
  "cookie",
  "localstorage",
  "spårningspixl",
  "pixlar",
  "spårpixel",
  "webbkak",
];
const OPTIONAL = [
  ...[
    "statistik",
    "analys",
    "analytics",
    "mät",
    "besök",
    "marknadsför",
    "annons",
    "reklam",
    "personanpass",
    "spår",
  ],
  ...["förbättra", "remarketing", "profil", "skräddarsy", "beteende", "sociala"],
];
const NECESSARY = [
  ...[
    "nödvändig",
    "varukorg",
    "kundvagn",
    "inlogg",
    "logga",
    "fungera",
    "funktion",
    "säkerhet",
    "session",
    "språkval",
  ],
];

const visits = (description: string, basis: string) =>
  `purposes:\n  visits:\n    name: Webbplatsen\n    description: ${description}\n    legalBasis: ${basis}\n    dataSubjects: [customer]`;

export const cookiesBasis: Rule = {
  id: "cookies-basis",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["lag (2022:482) 9 kap. 28 §"],
  summary: {
    sv: "Kakor som inte är nödvändiga för tjänsten kräver samtycke.",
    en: "Cookies that are not necessary for the service require consent.",
  },
  details: {
    sv: "Lagen om elektronisk kommunikation tillåter lagring i besökarens utrustning bara efter samtycke, utom när det är nödvändigt för en tjänst som besökaren har bett om. Det gäller kakor, lokal lagring och spårning, för statistik lika väl som för reklam. Ett berättigat intresse räcker inte.",
    en: "The Electronic Communications Act permits storage in the visitor's equipment only after consent, except where necessary for a service that the visitor has asked for. That covers cookies, local storage and tracking, for statistics as well as for advertising. A legitimate interest is not enough.",
  },
  bad: [
    {
      yaml: visits("för att mäta besök med kakor", "legitimate-interests"),
      at: ["/purposes/visits/legalBasis"],
    },
    {
      yaml: visits("för att visa annonser med hjälp av cookies", "contract"),
      at: ["/purposes/visits/legalBasis"],
    },
    {
      yaml: "cookies:\n  ga: { name: _ga, category: statistics, consent: false }",
      at: ["/cookies/ga/consent"],
    },
  ],
  good: [
    { yaml: visits("för att mäta besök med kakor", "consent") },
    { yaml: visits("för att minnas varukorgen med nödvändiga kakor", "legitimate-interests") },
    { yaml: visits("för att mäta besök utan kakor", "legitimate-interests") },
    { yaml: visits("för att mäta besök med kakor", "undecided") },
    { yaml: "cookies:\n  cart: { name: cart, category: necessary, consent: false }" },
    { yaml: "cookies:\n  ga: { name: _ga, category: statistics, consent: true }" },
  ],
  *check(policy) {
    if (!isInSweden(policy)) return;
    for (const [id, purpose, path] of purposes(policy)) {
      if (basesOf(purpose).length === 0 || restsOnConsent(purpose)) continue;
      const plain = wordingOf(purpose);
      const stored =
        wordFrom(plain, STORED) ?? (plain.includes(" lokal lagring ") ? "lokal lagring" : undefined);
      if (stored === undefined || denies(plain)) continue;
      if (!wordFrom(plain, OPTIONAL) || wordWith(plain, NECESSARY)) continue;
      yield {
        path: child(path, "legalBasis"),
        message: {
          sv: `Ändamålet ”${id}” talar om ”${stored}” men vilar inte på samtycke. Lagring i besökarens utrustning kräver samtycke om den inte är nödvändig för tjänsten (lagen om elektronisk kommunikation 9 kap. 28 §). Skriv legalBasis: consent, eller säg i description att den är nödvändig.`,
          en: `The purpose "${id}" speaks of "${stored}" but does not rest on consent. Storage in the visitor's equipment requires consent unless it is necessary for the service (Electronic Communications Act, chapter 9 section 28). Write legalBasis: consent, or say in description that it is necessary.`,
        },
      };
    }
    for (const [id, { category, consent }, path] of entries(mapped(policy.cookies), "cookies")) {
      if (consent !== false || category === undefined || category === "necessary") continue;
      yield {
        path: child(path, "consent"),
        message: {
          sv: `Kakan ”${id}” är inte nödvändig men används utan samtycke. Skriv consent: true och fråga först, eller category: necessary om tjänsten inte går att använda utan den.`,
          en: `The cookie "${id}" is not necessary but is used without consent. Write consent: true and ask first, or category: necessary if the service cannot be used without it.`,
        },
      };
    }
  },
};
