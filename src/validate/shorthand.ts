import type { Text } from "../model/text.js";
import { isPeriod, meantPeriod } from "./explain-time.js";
import { both, lineOf, placeName, shortened } from "./phrase.js";

// Facts that take a group of keys, and the key in it that a text alone was meant for.
const GROUPS: Readonly<Record<string, (text: string) => Readonly<Record<string, unknown>>>> = {
  retention: (text) =>
    isPeriod(text) ? { period: meantPeriod(text) ?? text, from: "avslutat avtal" } : { criteria: text },
  dataProtectionOfficer: (text) =>
    text.includes("@") ? { email: text } : { name: text, email: "dso@example.se" },
  legitimateInterest: (text) => ({ interest: text }),
  review: (text) => ({ cycle: meantPeriod(text) ?? "P1Y" }),
};

/** A text alone, where the same words are written under a key of their own. */
export function shorthand(path: readonly string[], value: unknown): Text | undefined {
  const key = path.at(-1) ?? "";
  const group = Object.hasOwn(GROUPS, key) ? GROUPS[key] : undefined;
  if (group === undefined || typeof value !== "string" || value.trim() === "" || /^\W+$/u.test(value))
    return undefined;
  const text = shortened(value);
  return both`${placeName(path)} ${{
    sv: "ska ha texten under en egen nyckel. Skriv till exempel",
    en: "takes the text under a key of its own. Write for example",
  }} ${lineOf(key, group(text))}`;
}
