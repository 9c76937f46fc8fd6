import { everyText, mentions } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

const TAG =
  /<\/?(?:a|b|i|u|p|br|em|strong|span|div|font|h[1-6]|li|ul|ol|sup|sub|small|mark|code|table|tr|td|th|img)(?=[\s/>])[^<>]*>/gi;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/gi;
// Bold, italic, struck out and code, as Markdown has them, round whole words.
const EMPHASIS =
  /(?<![\p{L}\p{N}*_~`])(\*{1,3}|_{2,3}|~~|`{1,3})(?=[^\s*_~`])([^*_~`]*[^\s*_~`])\1(?![\p{L}\p{N}*_~`])/gu;
const HEADING = /^#{1,6} (?=\S)/;

// Only those that Swedish editors meet; any other entity is left to be written by hand.
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&nbsp;": " ",
  "&shy;": "",
  "&ndash;": "–",
  "&mdash;": "—",
  "&sect;": "§",
  "&hellip;": "…",
  "&rdquo;": "”",
  "&aring;": "å",
  "&auml;": "ä",
  "&ouml;": "ö",
  "&Aring;": "Å",
  "&Auml;": "Ä",
  "&Ouml;": "Ö",
  "&eacute;": "é",
};

const measures = (text: string) => `security:\n  measures:\n    - "${text}"`;
const at = ["/security/measures/0"];

export const markupInText: Rule = {
  id: "markup-in-text",
  class: "practice",
  legal: [],
  summary: {
    sv: "Texter ska inte ha HTML eller Markdown.",
    en: "Texts must not have HTML or Markdown.",
  },
  details: {
    sv: "Texter visas som de är skrivna. En tagg som <b>, en kod som &amp;amp; eller asterisker för fet stil kommer ut på sidan som just de tecknen. De följer ofta med från en webbsida eller ett publiceringsverktyg. Ta bort dem; mallen sköter utseendet.",
    en: "Texts are shown as they are written. A tag such as <b>, a code such as &amp;amp; or asterisks for bold text come out on the page as just those characters. They often come along from a web page or a CMS. Remove them; the template takes care of the looks.",
  },
  bad: [
    { yaml: measures("<b>Bara</b> behöriga kommer åt dem."), at },
    { yaml: measures("Vi loggar.<br>Vi larmar."), at },
    { yaml: measures("Lås &amp; larm."), at },
    { yaml: measures("Lås&nbsp;och larm."), at },
    { yaml: measures("Vi säljer **aldrig** uppgifter."), at },
    { yaml: measures("Vi säljer __aldrig__ uppgifter."), at },
    { yaml: measures("## Lås och larm"), at },
    {
      yaml: 'controller:\n  name: "Exempel &amp; Co AB"\n  email: info@example.se',
      at: ["/controller/name"],
    },
  ],
  good: [
    { yaml: measures("Lås & larm.") },
    { yaml: measures("Barn < 13 år och vuxna > 65 år.") },
    { yaml: measures("Uppgifter märkta * krävs. Andra * är frivilliga.") },
    { yaml: measures("Filen heter min_egen_fil.") },
    { yaml: measures("Avdelning #4 & #5; båda.") },
  ],
  anyLanguage: true,
  *check(policy) {
    if (!mentions(policy, ["<", "&", "*", "__", "~~", "`", "# "])) return;
    for (const [text, path] of everyText(policy)) {
      const meant = withoutMarkup(text);
      if (meant === text) continue;
      const first = firstOf(text);
      yield {
        path,
        message: {
          sv: `Tecknen ”${quotation(first, 30)}” är HTML eller Markdown och visas på sidan som de står. Skriv ${quotation(meant, 80)}`,
          en: `The characters "${quotation(first, 30)}" are HTML or Markdown and are shown on the page as they are. Write ${quotation(meant, 80)}`,
        },
        fix: {
          description: { sv: "Skriv texten utan dem.", en: "Write the text without them." },
          value: meant,
        },
      };
    }
  },
};

function withoutMarkup(text: string): string {
  return (
    text
      .replace(HEADING, "")
      // A line break parts two words.
      .replace(/\s*<(?:br|\/?p|\/?div|\/?li)\b[^<>]*>\s*/gi, " ")
      .replace(TAG, "")
      .replace(ENTITY, (code) => ENTITIES[code] ?? ENTITIES[code.toLowerCase()] ?? code)
      .replace(EMPHASIS, "$2")
      .trim()
  );
}

function firstOf(text: string): string {
  const found = [HEADING, TAG, ENTITY, EMPHASIS].flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, shown: new RegExp(pattern.source, pattern.flags).exec(text)?.[0] ?? "" }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.shown.trim() ?? "";
}
