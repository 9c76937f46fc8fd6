import type { Policy } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { phraseIn } from "../words.js";
import type { Scope } from "./scope.js";

/**
 * Something absolute that a notice may say in words, and the facts that would make it untrue. `plain` is a sentence as
 * `plainWords` gives it. Wording is judged narrowly: what could mean something else is taken to do so.
 */
export interface Claim {
  says(plain: string): boolean;
  /** A fact in the policy that contradicts the claim, as a clause (”mottagaren Skatteverket får uppgifter”). */
  fact(policy: Policy, scope: Scope): Text | undefined;
  /** What to write instead, as a sentence. */
  readonly remedy: Text;
}

// What makes a statement less than absolute.
const EXCEPTIONS = [
  ...[
    "utan",
    "utom",
    "utöver",
    "förutom",
    "undantag",
    "undantagsvis",
    "undantaget",
    "än",
    "såvida",
    "såvitt",
  ],
  ...["innan", "förrän", "ifall", "om inte", "om du", "om vi", "om det", "om lagen", "om en", "om någon"],
  ...[
    "huvudsak",
    "möjligt",
    "strävar",
    "försöker",
    "normalt",
    "vanligtvis",
    "oftast",
    "som regel",
    "tidigare",
  ],
];

// What makes it a statement about some of the data, or some of the processing, only.
const RESTRICTIONS = [
  ...[
    "för",
    "syfte",
    "syften",
    "sådana",
    "sådan",
    "dessa",
    "denna",
    "detta",
    "de här",
    "den här",
    "känsliga",
  ],
  ...[
    "viss",
    "vissa",
    "barns",
    "biträden",
    "biträde",
    "leverantörer",
    "mottagare",
    "mottagaren",
    "när",
    "vid",
  ],
];

/** The words by which a sentence says that there is nothing else. */
export const ONLY = [
  "endast",
  "uteslutande",
  "enbart",
  "bara",
  "alltid",
  "all behandling",
  "all vår behandling",
];

/** The general words for the data. A compound such as ”betaluppgifter” is about some of them. */
export const DATA = ["uppgifter", "personuppgifter", "uppgifterna", "personuppgifterna"];

export function has(plain: string, phrases: readonly string[]): boolean {
  return phraseIn(plain, phrases) !== undefined;
}

export function hasException(plain: string): boolean {
  return has(plain, EXCEPTIONS);
}

/** ”Uppgifter om barn” are some of the data; ”uppgifter om dig” are all of them. */
export function hasRestriction(plain: string): boolean {
  return has(plain, RESTRICTIONS) || isAboutSomeone(plain);
}

export function isAboutSomeone(plain: string): boolean {
  return plain.replaceAll(" om dig ", " ").includes(" om ");
}
