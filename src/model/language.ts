import type { Lang } from "./text.js";

/** What the user's language is decided by, in this order. */
const VARIABLES = ["POLICY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

/**
 * The language to address people in: the one asked for, else `POLICY_LANG`, else the locale, else English. An empty
 * variable counts as absent, as it does for the locale itself.
 */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang {
  for (const value of [asked, ...VARIABLES.map((name) => env[name])]) {
    if (value) return /^sv(?:[_.@-]|$)/i.test(value) ? "sv" : "en";
  }
  return "en";
}
