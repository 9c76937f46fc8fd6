import type { Text } from "./text.js";

/**
 * What a text is, as grammar.
 *
 * - `name`: a name, or a part of an address. Written as it is.
 * - `heading`: on its own, with a capital letter.
 * - `sentence`: one or more whole sentences, with capital and full stop.
 * - `clause`: a subordinate clause, which begins with a word such as `när`, `om`, `så länge` or `för att`.
 * - `fact`: what follows `att` (`that`): `vi bara filmar entrén`.
 * - `infinitive`: what follows `för att` (`to`): `lagra våra journaler`. In English an interest has its verb in -ing.
 * - `instruction`: what the reader is to do: `klicka på länken`.
 * - `predicate`: a verb and what follows it, after a name: `säljer böcker`.
 * - `reader`: the reader as one of a group: `du som handlar hos oss`.
 * - `noun-phrase`: what a thing is called within a sentence, with a small letter unless it is a name.
 * - `statute`: a law or decision by its name within a sentence: `bokföringslagen (1999:1078)`.
 * - `note`: for the controller's own records; not on the page.
 */
export type TextForm =
  | "name"
  | "heading"
  | "sentence"
  | "clause"
  | "fact"
  | "infinitive"
  | "instruction"
  | "predicate"
  | "reader"
  | "noun-phrase"
  | "statute"
  | "note";

/** The form of a text, and the words of the page around it. */
export interface TextRule {
  readonly form: TextForm;
  /**
   * The words before the text and after it, with `{}` for the text itself: `… bygger på att {}.` None where the text
   * is on its own or after a label, so that no words of a template depend on it.
   */
  readonly frame?: Text;
}

const rule = (form: TextForm, sv?: string, en?: string): TextRule =>
  sv === undefined || en === undefined ? { form } : { form, frame: { sv, en } };

/** Forms by key, for keys that have the same form everywhere; others are by path. */
const BY_KEY: Readonly<Record<string, TextRule>> = {
  ...same("name", ["name", "shortName", "brands", "otherNames", "careOf", "street", "postalCode", "city"]),
  ...same("name", ["reviewedBy", "by", "organisation", "contactName", "provider"]),
  ...same("heading", ["title"]),
  ...same("sentence", ["note", "notes", "how", "changes", "arrangement", "essence", "consequence"]),
  ...same("sentence", ["consequences", "logic", "humanReview", "optOut", "copy", "risks", "notification"]),
  ...same("sentence", ["measures", "exclusions", "notCovered", "explanation", "furtherCopies", "group"]),
  ...same("sentence", ["notApplicable", "internalAccess", "disclosure", "register", "secrecy", "archive"]),
  ...same("sentence", ["appeal", "businessTransfer", "summary"]),
  ...same("statute", ["statutes", "specialCategoryLaw", "criminalDataGround"]),
  ...same("noun-phrase", ["sector", "for", "thirdParty", "derogation", "supplement", "what"]),
  ...same("clause", ["condition", "where"]),
};

/** By path, `*` for any key or index. These come before those by key. */
const BY_PATH: Readonly<Record<string, TextRule>> = {
  "/adopted/by": rule("noun-phrase"),
  "/review/log/*/summary": rule("note"),
  "/review/log/*/by": rule("note"),
  "/history/*/incomplete": rule("note"),
  "/controller/description": rule("predicate", "… {}.", "… {}."),
  "/controller/responsibleFor": rule("noun-phrase"),
  "/jointControllers/*/responsibleFor": rule("noun-phrase"),
  "/otherControllers/*/responsibleFor": rule("noun-phrase"),
  "/scope/*": rule("clause"),
  "/links/*/name": rule("heading"),
  "/links/*/description": rule("sentence"),
  "/dataSubjects/*/name": rule("noun-phrase"),
  "/dataSubjects/*/description": rule("reader", "Gäller {}.", "Applies to {}."),
  "/categories/*/name": rule("heading"),
  "/categories/*/description": rule("sentence"),
  "/categories/*/examples/*": rule("noun-phrase"),
  "/categories/*/nationalIdGround": rule("noun-phrase", "Skälet: {}.", "The reason: {}."),
  "/devicePermissions/*/name": rule("heading"),
  "/devicePermissions/*/purpose": rule("infinitive"),
  "/sources/*/name": rule("noun-phrase", "… från {}.", "… from {}."),
  "/cookies/*/purpose": rule("predicate"),
  "/collectionPoints/*/occasion": rule("clause", "Från …, {}.", "From …, {}."),
  "/purposes/*/name": rule("heading"),
  "/purposes/*/description": rule("clause"),
  "/purposes/*/contract/description": rule("noun-phrase"),
  "/purposes/*/consent/given": rule("clause", "Du lämnar det {}.", "You give it {}."),
  "/purposes/*/consent/withdrawal": rule(
    "instruction",
    "Du kan återkalla det när som helst: {}.",
    "You can withdraw it at any time: {}.",
  ),
  "/purposes/*/law": rule("statute"),
  "/purposes/*/legalBasis/*/law": rule("statute"),
  "/purposes/*/legitimateInterest/interest": rule(
    "infinitive",
    "Berättigat intresse av att {}.",
    "Legitimate interests (Article 6(1)(f)): {}.",
  ),
  "/purposes/*/legitimateInterest/balancing": rule(
    "fact",
    "Vår intresseavvägning bygger på att {}.",
    "Our balancing of interests rests on the fact that {}.",
  ),
  "/purposes/*/retention/from": rule("noun-phrase", "… efter {}.", "… after {}."),
  "/purposes/*/retention/*/from": rule("noun-phrase", "… efter {}.", "… after {}."),
  "/purposes/*/retention/criteria": rule("clause"),
  "/purposes/*/retention/*/criteria": rule("clause"),
  "/purposes/*/retention/law": rule("statute", "…, enligt {}.", "…, under {}."),
  "/purposes/*/retention/*/law": rule("statute", "…, enligt {}.", "…, under {}."),
  "/purposes/*/children/parentalConsent": rule("fact", "Så går det till: {}.", "This is how it works: {}."),
  "/recipients/*/purpose": rule("infinitive", "… för att {}.", "… to {}."),
  "/retention/criteria": rule("clause", "Vi sparar bara dina uppgifter {}.", "We keep your data only {}."),
  "/automatedDecisions/*/name": rule("heading"),
  "/profiling/*/name": rule("heading"),
  "/aiSystems/*/name": rule("heading"),
  "/aiSystems/*/description": rule("sentence"),
  "/rights/further/*/name": rule("heading"),
  "/rights/further/*/description": rule("sentence"),
  "/rights/further/*/law": rule("statute"),
  "/rights/*/description": rule("sentence"),
  "/rights/*/law": rule("statute"),
  "/security/protectsAgainst/*": rule(
    "noun-phrase",
    "… skyddar uppgifterna mot {}.",
    "… protect the data from {}.",
  ),
  "/security/areas/*": rule(
    "noun-phrase",
    "Skyddet omfattar bland annat {}.",
    "The protection covers, among other things, {}.",
  ),
  "/updates/reasons/*": rule(
    "clause",
    "Vi kan ändra den, till exempel {}.",
    "We may change it, for example {}.",
  ),
  "/updates/location": rule(
    "noun-phrase",
    "Den senaste versionen finns alltid på {}.",
    "You can always find the latest version on {}.",
  ),
};

const PATTERNS = Object.entries(BY_PATH).map(([pattern, rule]) => ({
  keys: pattern.split("/").slice(1),
  rule,
}));

/**
 * The form of the text at a path of a policy: `/purposes/newsletter/description`. Undefined for what is no text.
 */
export function textRuleAt(path: string): TextRule | undefined {
  const keys = path.split("/").slice(1);
  const pattern = PATTERNS.find((each) => matches(each.keys, keys));
  if (pattern) return pattern.rule;
  // An item of a list has the form that the list's key has.
  const key = keys.findLast((each) => !/^\d+$|^\*$/.test(each));
  return key !== undefined && Object.hasOwn(BY_KEY, key) ? BY_KEY[key] : undefined;
}

/** The sentence that the page makes of a text, for messages and documentation. */
export function framed(text: string, { frame }: TextRule): Text | undefined {
  if (!frame) return undefined;
  const fill = (words: string) => words.replace("{}", () => text).replace(/([.!?…])\.$/, "$1");
  return { sv: fill(frame.sv), en: fill(frame.en) };
}

/**
 * The rule of every key and every path, for the documentation.
 * @public the reference of the format is made with it
 */
export const textRules: Readonly<Record<string, TextRule>> = { ...BY_PATH, ...BY_KEY };

/** Every pattern that has a frame, for the test that holds the frames to the templates. */
export const framedPatterns: readonly string[] = Object.keys(BY_PATH).filter(
  (pattern) => BY_PATH[pattern]?.frame !== undefined,
);

function same(form: TextForm, keys: readonly string[]): Record<string, TextRule> {
  return Object.fromEntries(keys.map((key) => [key, { form }]));
}

function matches(pattern: readonly string[], keys: readonly string[]): boolean {
  return (
    pattern.length === keys.length && pattern.every((each, index) => each === "*" || each === keys[index])
  );
}
