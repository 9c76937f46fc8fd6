import { child } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";

/** A text for people, with the pointer to it. */
export type PlacedText = readonly [text: string, path: string];

// Every other string is an id, a date, a code, an address of a machine, or a word that the schema lays down.
const TEXT_KEYS = new Set([
  ...["title", "name", "shortName", "description", "reviewedBy", "by", "summary", "changes", "arrangement"],
  ...["careOf", "street", "postalCode", "city", "scope", "examples", "nationalIdGround", "occasion", "from"],
  ...["criteria", "law", "given", "withdrawal", "interest", "balancing", "criminalDataGround", "consequence"],
  ...["parentalConsent", "sector", "purpose", "copy", "logic", "consequences", "humanReview", "how", "note"],
  ...["protectsAgainst", "areas", "measures", "reasons", "notification", "location"],
  ...[
    "responsibleFor",
    "group",
    "brands",
    "contactName",
    "notCovered",
    "statutes",
    "exclusions",
    "condition",
  ],
  ...["provider", "for", "specialCategoryLaw", "thirdParty", "internalAccess", "what", "where", "notes"],
  ...["explanation", "essence", "otherNames", "organisation", "supplement", "derogation", "risks", "optOut"],
  ...["disclosure", "notApplicable", "furtherCopies", "secrecy", "register", "archive", "appeal"],
  ...["businessTransfer", "incomplete"],
]);

// Statutes and places have names that are not the controller's to word.
const NOT_PROSE = new Set([
  ...[
    "law",
    "criminalDataGround",
    "specialCategoryLaw",
    "statutes",
    "careOf",
    "street",
    "postalCode",
    "city",
  ],
  ...["organisation", "otherNames", "brands", "provider"],
]);

// A dozen rules read the same texts; walking a long policy once for each would cost more than the rules do.
const textsOf = new WeakMap<Policy, readonly PlacedText[]>();
const proseOf = new WeakMap<Policy, readonly PlacedText[]>();

/** Every text that an editor has written, names of statutes and postal addresses included, in the order of the file. */
export function everyText(policy: Policy): readonly PlacedText[] {
  return remembered(textsOf, policy, () => collect(policy, "", () => true));
}

/**
 * The texts that the controller words for the reader. Names of statutes and addresses are left out, and so is what
 * `review` and `history` say: a note that an outdated name was fixed names it rightly.
 */
export function freeTexts(policy: Policy): readonly PlacedText[] {
  const { review, history, ...rest } = policy;
  return remembered(proseOf, policy, () => collect(rest, "", isProse));
}

const isProse = (key: string) => !NOT_PROSE.has(key);

function remembered<T>(known: WeakMap<Policy, T>, policy: Policy, make: () => T): T {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const made = make();
  known.set(policy, made);
  return made;
}

const lettersOf = new WeakMap<Policy, string>();

/**
 * Whether any text of the policy has one of the literals, which are in lower case. Asked before a pattern is made:
 * most policies have none of what the patterns look for, and making them takes longer than all other rules together.
 */
export function mentions(policy: Policy, literals: readonly string[]): boolean {
  const all = remembered(lettersOf, policy, () =>
    everyText(policy)
      .map(([text]) => text)
      .join("\n")
      .toLowerCase(),
  );
  return literals.some((literal) => all.includes(literal));
}

/** A pattern that is made when it is first used. */
export function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The texts that the controller words in one part of the policy, given its value and its pointer. */
export function textsIn(part: unknown, path: string): readonly PlacedText[] {
  return collect(part, path, isProse);
}

function collect(root: unknown, at: string, wanted: (key: string) => boolean): PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (value: unknown, path: string, key: string): void => {
    if (typeof value === "string") {
      if (TEXT_KEYS.has(key) && wanted(key) && !isReference(key, path)) found.push([value, path]);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, child(path, index), key);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) walk(item, child(path, name), name);
    }
  };
  walk(root, at, at.slice(at.lastIndexOf("/") + 1));
  return found;
}

// A recipient's purpose is worded; an automated decision's refers to one. A cookie's name is what the browser shows.
function isReference(key: string, path: string): boolean {
  if (key === "name" && path.startsWith("/cookies/")) return true;
  return key === "purpose" && /^\/(?:automatedDecisions|profiling|aiSystems)\//.test(path);
}
