import { FORM_NAMES } from "../model/form-names.js";
import { keys, parent, valueAt } from "../model/pointer.js";
import type { Source, Span } from "../model/source.js";
import type { Lang, Text } from "../model/text.js";
import { framed, textRuleAt } from "../model/text-forms.js";
import { inMarkdown } from "./markdown.js";

const FORM: Text = { sv: "Skriv", en: "Write" };
const ON_THE_PAGE: Text = { sv: "På sidan", en: "On the page" };
const LANGUAGE = /^(?:sv|en)$/;

/** The form of the text at the offset, and the sentence of the page that it completes, as Markdown. */
export function textHover(
  source: Source,
  offset: number,
  lang: Lang,
): { readonly markdown: string; readonly span: Span } | undefined {
  for (const [path, { kind, key, value: span }] of source.places) {
    const whole: Span = [key?.[0] ?? span[0], span[1]];
    if (kind !== "scalar" || offset < whole[0] || offset > whole[1]) continue;
    const value = valueAt(source.data, keys(path));
    const language = LANGUAGE.exec(keys(path).at(-1) ?? "")?.[0] as Lang | undefined;
    const rule = textRuleAt(path) ?? (language && textRuleAt(parent(path) ?? ""));
    if (typeof value !== "string" || !rule) return undefined;
    // The page is in the text's own language, whatever the editor reads.
    const sentence = framed(value, rule)?.[language ?? "sv"];
    const lines = [
      `${FORM[lang]}: ${FORM_NAMES[rule.form][lang]}.`,
      ...(sentence === undefined ? [] : [`${ON_THE_PAGE[lang]}: *${inMarkdown(sentence)}*`]),
    ];
    return { markdown: lines.join("\n\n"), span: whole };
  }
  return undefined;
}
