import type { ExportWords } from "../../export/words.js";
import type { Lang } from "../../model/text.js";
import { wordsOf } from "../../render/lexicon.js";
import { templatesOf } from "../../render/templates.js";

/** The words of a language, as the notice has them. */
export async function exportWords(language: Lang): Promise<ExportWords> {
  const { duration, country, authority } = wordsOf((await templatesOf(language)).words);
  return { language, duration, country, authority };
}
