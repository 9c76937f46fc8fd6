import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang } from "../model/text.js";

const MOST_NAMED = 8;

/** The message, with the other places that need the same correction: for formats that show one place for a finding. */
export function messageOf({ message, related = [] }: Diagnostic, lang: Lang): string {
  if (related.length === 0) return message[lang];
  const [open, close] = lang === "sv" ? ["”", "”"] : ['"', '"'];
  const named = related.slice(0, MOST_NAMED).map(({ name }) => `${open}${name}${close}`);
  const rest = related.length - named.length;
  const more = { sv: ` och ${rest} till`, en: ` and ${rest} more` };
  const also = { sv: "Samma sak gäller", en: "The same applies to" };
  return `${message[lang]} (${also[lang]} ${named.join(", ")}${rest > 0 ? more[lang] : ""}.)`;
}
