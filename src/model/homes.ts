import type { Text } from "./text.js";

/** A place in a policy, and the keys that are written there. */
export interface Home {
  /** The key that holds it, such as `purposes`. */
  readonly key: string;
  /** The key above that one, where it is not at the top level. */
  readonly under?: string;
  /** Whether the key holds entries with ids, each with these keys. */
  readonly entries: boolean;
  /** One of what it holds, as a sentence says it. */
  readonly one: Text;
  /** Keys that are written nowhere else, or seldom. */
  readonly signs: readonly string[];
  /** The other keys that are written here. */
  readonly others: readonly string[];
}

// The escape keeps the word from being taken for an import by what looks for imports.
const FROM = "fr\u006fm";

/**
 * Where facts belong, recognised by their keys: for a block that lost its heading, or that was moved to the wrong
 * place. The test of this table holds it to the schema.
 */
export const HOMES: readonly Home[] = [
  {
    key: "purposes",
    entries: true,
    one: { sv: "ett ändamål", en: "a purpose" },
    signs: ["legalBasis", "dataSubjects", "provision", "retention", "legitimateInterest", "directMarketing"],
    others: [
      "name",
      "description",
      "contract",
      "consent",
      "law",
      "categories",
      "sources",
      "recipients",
      "automated",
    ],
  },
  {
    key: "recipients",
    entries: true,
    one: { sv: "en mottagare", en: "a recipient" },
    signs: ["role", "agreement", "sector", "kind", "legalObligation"],
    others: ["name", "country", "purpose", "website"],
  },
  {
    key: "transfers",
    entries: true,
    one: { sv: "en överföring till ett land utanför EU/EES", en: "a transfer out of the EU/EEA" },
    signs: ["mechanism", "copy"],
    others: ["country", "recipients"],
  },
  {
    key: "categories",
    entries: true,
    one: { sv: "en kategori av uppgifter", en: "a category of data" },
    signs: ["examples", "special", "criminal", "nationalId"],
    others: ["name", "description"],
  },
  {
    key: "sources",
    entries: true,
    one: { sv: "en källa", en: "a source" },
    signs: ["public"],
    others: ["name"],
  },
  {
    key: "automatedDecisions",
    entries: true,
    one: { sv: "ett automatiserat beslut", en: "an automated decision" },
    signs: ["logic", "consequences", "humanReview"],
    others: ["name", "purpose"],
  },
  {
    key: "controller",
    entries: false,
    one: { sv: "den personuppgiftsansvarige", en: "the controller" },
    signs: ["organisationNumber", "shortName", "publicAuthority"],
    others: ["name", "description", "address", "email", "phone", "website"],
  },
  {
    key: "address",
    under: "controller",
    entries: false,
    one: { sv: "en postadress", en: "a postal address" },
    signs: ["street", "postalCode", "city", "careOf"],
    others: ["country"],
  },
  {
    key: "review",
    entries: false,
    one: { sv: "granskningen av policyn", en: "the review of the policy" },
    signs: ["cycle", "lastReviewed", "reviewedBy", "promised"],
    others: ["log"],
  },
  {
    key: "security",
    entries: false,
    one: { sv: "säkerheten", en: "security" },
    signs: ["measures", "protectsAgainst", "processorsToo"],
    others: ["areas"],
  },
  {
    key: "updates",
    entries: false,
    one: { sv: "hur ändringar meddelas", en: "how changes are announced" },
    signs: ["reasons", "notification"],
    others: ["location", "url"],
  },
  {
    key: "rights",
    entries: false,
    one: { sv: "rättigheterna", en: "the rights" },
    signs: [
      "request",
      "access",
      "rectification",
      "erasure",
      "restriction",
      "portability",
      "objection",
      "complaint",
    ],
    others: ["information", "withdrawal", "automatedDecisions", "breachNotification", "damages"],
  },
  {
    key: "agreement",
    under: "recipients",
    entries: false,
    one: { sv: "avtalet med en mottagare", en: "the agreement with a recipient" },
    signs: ["type", "signed", "reviewed", "reviewCycle"],
    others: [],
  },
  {
    key: "retention",
    under: "purposes",
    entries: false,
    one: { sv: "hur länge uppgifterna sparas", en: "how long the data are kept" },
    signs: ["period", "criteria"],
    others: ["law", FROM],
  },
  {
    key: "provision",
    under: "purposes",
    entries: false,
    one: { sv: "om personen måste lämna uppgifterna", en: "whether the person must give the data" },
    signs: ["required", "consequence"],
    others: [],
  },
  {
    key: "legitimateInterest",
    under: "purposes",
    entries: false,
    one: { sv: "det berättigade intresset", en: "the legitimate interest" },
    signs: ["interest", "balancing", "assessed", "assessmentCycle"],
    others: [],
  },
  {
    key: "contract",
    under: "purposes",
    entries: false,
    one: { sv: "avtalet med personen", en: "the contract with the person" },
    signs: ["party"],
    others: ["description"],
  },
];

/** The home that a block with these keys comes from, if all its keys are written there and one of them seldom elsewhere. */
export function homeOf(keys: readonly string[], entries?: boolean): Home | undefined {
  let best: Home | undefined;
  let most = 0;
  for (const home of HOMES) {
    if (entries !== undefined && home.entries !== entries) continue;
    const signs = keys.filter((key) => home.signs.includes(key)).length;
    if (signs <= most || !keys.every((key) => home.signs.includes(key) || home.others.includes(key)))
      continue;
    [best, most] = [home, signs];
  }
  return best;
}

/** The homes where a key of this name is written, with the surest first. */
export function homesOfKey(key: string): readonly Home[] {
  return [
    ...HOMES.filter(({ signs }) => signs.includes(key)),
    ...HOMES.filter(({ others }) => others.includes(key)),
  ];
}
