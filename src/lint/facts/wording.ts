import type { Category, Purpose } from "../../model/policy.generated.js";
import { plainWords, words } from "./words.js";

/** What a purpose says of itself, as plain words. */
export function wordingOf({ name, description, legitimateInterest }: Purpose): string {
  return plainWords([name, description, legitimateInterest?.interest].filter(Boolean).join(". "));
}

/** What a category says of itself: the name, the examples and the description, each as plain words. */
export function textsOfCategory({ name, examples = [], description }: Category): string[] {
  return [name, ...examples, ...(description === undefined ? [] : [description])].map(plainWords);
}

/** The first word of the plain text that begins with one of the stems. */
export function wordFrom(plain: string, stems: readonly string[]): string | undefined {
  return words(plain).find((word) => stems.some((stem) => word.startsWith(stem)));
}

/** The first word of the plain text that has one of the parts in it. */
export function wordWith(plain: string, parts: readonly string[]): string | undefined {
  return words(plain).find((word) => parts.some((part) => word.includes(part)));
}

/** Whether the plain text denies something. */
export function denies(plain: string): boolean {
  return [" inte ", " inga ", " inget ", " ingen ", " aldrig ", " utan ", " ej "].some((word) =>
    plain.includes(word),
  );
}

/** Whether the text is made only of words of the set, and says nothing else. */
export function saysOnly(text: string, known: ReadonlySet<string>): boolean {
  const found = words(text.toLowerCase());
  return found.length > 0 && found.every((word) => known.has(word));
}

/** The words of a list that is written as one text. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
