import type { Policy } from "./policy.generated.js";

/** A language that notices can be published in. */
export type Language = Policy["language"];

/** Every one of them. */
export const LANGUAGES: readonly Language[] = ["sv", "en"];

/** The language that policies are written in. Texts of others are translations of it. */
export const ORIGINAL = "sv" satisfies Language;

/** A text in each of the languages it is written in. */
export type Translated = { readonly [language in Language]?: string };

/** Whether a value of a policy's data is a text in several languages. Nothing else has a text under `sv`. */
export function isTranslated(value: unknown): value is Translated {
  return typeof value === "object" && value !== null && typeof (value as Translated)[ORIGINAL] === "string";
}

/** The languages that the policy is published in, the one it is written in first. */
export function languagesOf(policy: Policy): Language[] {
  return [ORIGINAL, ...(Object.keys(policy.translations ?? {}) as Language[])];
}

/**
 * The policy in one language, from data of the right shape: of each text the one in that language, or the original
 * where it has not been translated. The data themselves where there is nothing to choose.
 */
export function editionOf(data: unknown, language: Language): Policy {
  const policy = inLanguage(data, language) as Policy;
  return language === ORIGINAL ? policy : { ...policy, language };
}

function inLanguage(value: unknown, language: Language): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isTranslated(value)) return value[language] ?? value[ORIGINAL];
  // A thousand policies in one language should not be copied: what is the same stays the same object.
  let copy: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    const chosen = inLanguage(item, language);
    if (chosen === item) continue;
    copy ??= copyOf(value);
    copy[key] = chosen;
  }
  return copy ?? value;
}

// Without a prototype, like the parser's own objects: a policy's ids are any words.
function copyOf(value: object): Record<string, unknown> {
  return Object.assign(Array.isArray(value) ? [] : Object.create(null), value);
}
