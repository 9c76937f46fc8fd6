import type { Rights } from "./policy.generated.js";

/** The keys under `rights` that the format knows. Any other is a right that the notice has made up or misspelt. */
export const RIGHTS_KEYS = [
  "request",
  "information",
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "withdrawal",
  "automatedDecisions",
  "breachNotification",
  "complaint",
  "damages",
  "further",
] as const satisfies readonly (keyof Rights)[];
