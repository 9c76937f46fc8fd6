import type { Text } from "./text.js";

/** Asks whether the nearest known word was meant. */
export function didYouMean(near: string | Text): Text {
  const { sv, en } = typeof near === "string" ? { sv: near, en: near } : near;
  return { sv: `Menade du ”${sv}”?`, en: `Did you mean "${en}"?` };
}

/**
 * What is wrong with a word, and which word was probably meant, if a similar one exists. `otherwise` says what to do
 * if there is none; `always` is added in both cases.
 */
export function withSuggestion(
  problem: Text,
  near: string | Text | undefined,
  { otherwise, always }: { readonly otherwise?: Text; readonly always?: Text },
): Text {
  const parts = [problem, near === undefined ? otherwise : didYouMean(near), always];
  const inLanguage = (lang: keyof Text) => parts.flatMap((part) => (part ? [part[lang]] : [])).join(" ");
  return { sv: inLanguage("sv"), en: inLanguage("en") };
}

/** `a, b eller c` and `a, b or c`. */
export function oneOf(words: readonly (string | Text)[]): Text {
  const inLanguage = (lang: keyof Text, or: string) => {
    const all = words.map((word) => (typeof word === "string" ? word : word[lang]));
    const last = all.pop() ?? "";
    return all.length === 0 ? last : `${all.join(", ")} ${or} ${last}`;
  };
  return { sv: inLanguage("sv", "eller"), en: inLanguage("en", "or") };
}
