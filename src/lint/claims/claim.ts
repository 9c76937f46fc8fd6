import type { Policy } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { phraseIn, words } from "../facts/words.js";
import type { Scope } from "./scope.js";

/**
 * Something absolute that a notice may say in words, and the facts that would make it untrue. `plain` is a sentence as
 * `plainWords` gives it. A sentence counts only if the claim knows every word of it: a word more, such as ”utan”,
 * ”känsliga” or ”leverantören”, may make it mean something else.
 */
export interface Claim {
  says(plain: string): boolean;
  /** A fact in the policy that contradicts the claim, as a clause (”ändamålet har uppgifter från …”). */
  fact(policy: Policy, scope: Scope): Text | undefined;
  /** What to write instead, as a sentence. */
  readonly remedy: Text;
}

/** Words for the data as a whole. A compound such as ”betaluppgifter” is about some of them. */
export const DATA = ["uppgifter", "personuppgifter", "uppgifterna", "personuppgifterna"];

/** The phrases by which a sentence says that there is nothing else. */
export const ONLY = [
  "endast",
  "uteslutande",
  "enbart",
  "bara",
  "alltid",
  "all behandling",
  "all vår behandling",
];

/** The forms of the verbs that notices use for processing. */
export const PROCESS = forms(
  "behandla behandlar behandlas hantera hanterar hanteras använda använder används samla samlar samlas",
);

// Words that make nothing less absolute.
const HARMLESS = forms(`
  vi vår våra vårt oss hos du dig din ditt dina era er de den det som alla all allt och eller samt att kommer ska har in
  på annat sätt någonsin heller av personligen endast uteslutande enbart bara alltid aldrig behandling behandlingen
`);
const KNOWN = [...HARMLESS, ...DATA, ...PROCESS];

/** A test of whether every word of a sentence is harmless or one of these. */
export function knows(vocabulary: readonly string[]): (plain: string) => boolean {
  const known = new Set([...KNOWN, ...vocabulary]);
  // ”Uppgifter om dig” are all of them; ”om du” is a condition.
  return (plain) => words(plain.replaceAll(" om dig ", " ")).every((word) => known.has(word));
}

export function has(plain: string, phrases: readonly string[]): boolean {
  return phraseIn(plain, phrases) !== undefined;
}

/** The words of a list written as text. */
export function forms(list: string): string[] {
  return list.trim().split(/\s+/);
}
