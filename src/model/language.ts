import type { Lang } from "./text.js";

/** What the user's language is decided by, in this order. */
const VARIABLES = ["POLICY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] as const;

/**
 * The language to address people in: the first of the one asked for, `POLICY_LANG` and the locale that is Swedish or
 * English. `C`, as in most containers, and a third language are neither. Then it is Swedish, which every policy is
 * written in.
 */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang {
  for (const value of [asked, ...VARIABLES.map((name) => env[name])]) {
    const said = saidBy(value);
    if (said) return said;
  }
  return "sv";
}

// The language that the name of a locale begins with, if people are addressed in it.
function saidBy(locale: string | undefined): Lang | undefined {
  const [language] = /^(?:sv|en)(?=[_.@-]|$)/i.exec(locale ?? "") ?? [];
  return language?.toLowerCase() as Lang | undefined;
}
