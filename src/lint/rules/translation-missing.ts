import { type Language, languagesOf } from "../../model/edition.js";
import { child, keys, pointer } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import { nameSome } from "../facts/name-some.js";
import { quotation } from "../facts/quotation.js";
import { LANGUAGE_NAMES, textsWith, type WrittenText } from "../facts/translatable.js";
import { phraseIn, plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

// More than these are the work of a day, and a list of them all hides everything else.
const MAX_FINDINGS = 20;

// Words of ordinary Swedish that English does not have: a text with one of them has been copied, not translated.
const SWEDISH = ["och", "att", "för", "som", "är", "du", "vi", "när", "eller", "till", "av", "hos", "om"];

export const translationMissing: Rule = {
  id: "translation-missing",
  class: "promise",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Varje text ska finnas på alla språk som policyn ges ut på.",
    en: "Every text must be written in all the languages the notice is published in.",
  },
  details: {
    sv: "Språken står under translations. En text som saknas på ett av dem kommer på svenska mitt i den andra texten, och den som inte kan svenska får inte det besked som lagen kräver. Skriv texten på båda språken: name: { sv: Kontaktuppgifter, en: Contact details }. Namn på företag, myndigheter och personer, och postadresser, behöver inte översättas.",
    en: "The languages are listed under translations. A text that lacks one of them appears in Swedish in the middle of the other text, and those who do not know Swedish are not told what the law requires. Write the text in both languages: name: { sv: Kontaktuppgifter, en: Contact details }. Names of companies, authorities and people, and postal addresses, need no translation.",
  },
  bad: [{ yaml: "translations: { en: {} }", at: ["/translations/en"] }],
  good: [{ yaml: "title: { sv: Integritetspolicy, en: Privacy notice }" }],
  *check(policy, _, written) {
    for (const language of languagesOf(policy).slice(1)) {
      const missing = textsWith(language, policy, written).filter((text) => isMissing(text));
      if (missing.length > MAX_FINDINGS) {
        yield { path: pointer("translations", language), message: countOf(missing, language) };
        continue;
      }
      for (const text of missing) {
        const message = messageOf(text, language);
        if (text.translation !== undefined) yield { path: child(text.path, language), message };
        else yield { path: text.path, message, ...(text.byLanguage ? { aim: "key" } : {}) };
      }
    }
  },
};

function isMissing({ original, translation, needed }: WrittenText): boolean {
  if (translation !== undefined) return translation === original && isSwedish(original);
  // A number or a dash is the same in every language.
  return needed && /\p{L}/u.test(original);
}

function isSwedish(text: string): boolean {
  return phraseIn(plainWords(text), SWEDISH) !== undefined;
}

function countOf(missing: readonly WrittenText[], language: Language): Text {
  const name = LANGUAGE_NAMES[language];
  const groups = nameSome([...new Set(missing.map(({ path }) => keys(path)[0] as string))]);
  const [{ path, original }] = missing as [WrittenText];
  const line = lineOf(path, original, language);
  return {
    sv: `${missing.length} texter saknas på ${name.sv}, i ${groups.sv}. Skriv varje text på båda språken: ${line.sv}`,
    en: `${missing.length} texts are missing in ${name.en}, in ${groups.en}. Write each text in both languages: ${line.en}`,
  };
}

function messageOf({ path, original, translation, byLanguage }: WrittenText, language: Language): Text {
  const name = LANGUAGE_NAMES[language];
  const quoted = quotation(original, 60);
  if (translation !== undefined) {
    return {
      sv: `”${quoted}” är på svenska också under ${language}. Skriv texten på ${name.sv}.`,
      en: `"${quoted}" is in Swedish under ${language} too. Write the text in ${name.en}.`,
    };
  }
  if (byLanguage) {
    return {
      sv: `”${quoted}” saknas på ${name.sv}. Lägg till ${language}: och texten på ${name.sv}.`,
      en: `"${quoted}" is missing in ${name.en}. Add ${language}: and the text in ${name.en}.`,
    };
  }
  const line = lineOf(path, original, language);
  return {
    sv: `”${quoted}” saknas på ${name.sv}. Skriv texten på båda språken: ${line.sv}`,
    en: `"${quoted}" is missing in ${name.en}. Write the text in both languages: ${line.en}`,
  };
}

// The line to write, with a gap where the translation goes.
function lineOf(path: string, original: string, language: Language): Text {
  const key = keys(path).at(-1) as string;
  const start = /^\d+$/.test(key) ? "- " : `${key}: `;
  const plain = original.length <= 40 && /^[\p{L}\d](?:[\p{L}\d ./-]*[\p{L}\d])?$/u.test(original);
  const text = plain ? original : "…";
  return { sv: `${start}{ sv: ${text}, ${language}: … }`, en: `${start}{ sv: ${text}, ${language}: … }` };
}
