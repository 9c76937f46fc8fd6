import { isTranslated, type Language } from "../../model/edition.js";
import { keys, valueAt } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { everyText } from "./policy-texts.js";

/** A text as written, in all its languages, with the pointer to it. */
export interface WrittenText {
  readonly path: string;
  readonly original: string;
  /** The text in the other language; undefined where there is none. */
  readonly translation: string | undefined;
  /** Whether there is a text for each language, be it only for one of them. */
  readonly byLanguage: boolean;
  /** Whether a reader of the other language needs a translation. */
  readonly needed: boolean;
}

/** Every text of the policy with what it is in another language, in the order of the file. */
export function textsWith(language: Language, policy: Policy, written: unknown): WrittenText[] {
  return everyText(policy).map(([original, path]) => {
    const value = valueAt(written, keys(path));
    const byLanguage = isTranslated(value);
    const translation = byLanguage ? value[language] : undefined;
    return { path, original, translation, byLanguage, needed: isForReaders(path) && !isName(path, policy) };
  });
}

// What the log of reviews says is the controller's own, and no page shows it.
function isForReaders(path: string): boolean {
  return !path.startsWith("/review/log/");
}

const NAMES =
  /^\/(?:controller\/(?:name|shortName)|jointControllers\/\d+\/name|representative\/name|dataProtectionOfficer\/name|supervisoryAuthority\/name|.*\/(?:careOf|street|postalCode|city))$/;

// People, companies, authorities and places are called the same in every language.
function isName(path: string, { recipients }: Policy): boolean {
  if (NAMES.test(path)) return true;
  const [group, id = "", key] = keys(path);
  return group === "recipients" && key === "name" && recipients[id]?.kind !== "category";
}

/** The languages' names, for messages. */
export const LANGUAGE_NAMES: Readonly<Record<Language, Text>> = {
  sv: { sv: "svenska", en: "Swedish" },
  en: { sv: "engelska", en: "English" },
};
