import { LANGUAGES, languagesOf, ORIGINAL } from "../../model/edition.js";
import { child } from "../../model/pointer.js";
import { LANGUAGE_NAMES, textsWith } from "../facts/translatable.js";
import type { Rule } from "../rule.js";

export const translationUnpublished: Rule = {
  id: "translation-unpublished",
  class: "practice",
  legal: [],
  summary: {
    sv: "Ett språk som texter är översatta till ska stå under translations.",
    en: "A language that texts are translated into must be listed under translations.",
  },
  details: {
    sv: "Utan språket under translations byggs ingen sida på det, och inget kontrollerar att översättningen är hel. Lägg till språket när översättningen ska ges ut: translations: { en: {} }. Ta annars bort de översatta texterna.",
    en: "Without the language under translations no page is built in it, and nothing checks that the translation is whole. Add the language when the translation is to be published: translations: { en: {} }. Otherwise remove the translated texts.",
  },
  bad: [{ yaml: "title: { sv: Integritetspolicy, en: Privacy notice }", at: ["/title/en"] }],
  good: [
    { yaml: "title: { sv: Integritetspolicy, en: Privacy notice }\ntranslations: { en: {} }" },
    { yaml: "title: { sv: Integritetspolicy }" },
  ],
  *check(policy, _, written) {
    // An edition is the data themselves where no text is translated.
    if (policy === written) return;
    const published = languagesOf(policy);
    for (const language of LANGUAGES) {
      if (language === ORIGINAL || published.includes(language)) continue;
      const translated = textsWith(language, policy, written).filter(
        (text) => text.translation !== undefined,
      );
      const [first] = translated;
      if (!first) continue;
      const name = LANGUAGE_NAMES[language];
      const line = `translations: { ${language}: {} }`;
      const count = translated.length;
      yield {
        path: child(first.path, language),
        message: {
          sv: `${count === 1 ? "En text är översatt" : `${count} texter är översatta`} till ${name.sv}, men språket står inte under translations och ingen sida byggs på det. Lägg till ${line}`,
          en: `${count === 1 ? "One text is" : `${count} texts are`} translated into ${name.en}, but the language is not listed under translations and no page is built in it. Add ${line}`,
        },
      };
    }
  },
};
