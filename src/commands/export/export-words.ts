import type { ExportWords } from "../../export/words.js";
import type { Lang } from "../../model/text.js";

/** The words of a language, as the notice has them. */
export async function exportWords(language: Lang): Promise<ExportWords> {
  const { templatesOf } = await import("../../render/templates.js");
  const { wordsOf } = await import("../../render/lexicon.js");
  const { duration, country, authority } = wordsOf((await templatesOf(language)).words);
  return { language, duration, country, authority };
}
