import { addresses } from "../facts/addresses.js";
import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

// A text that ends so has lost its end.
const CUT =
  /(?:[,(–/&+:-]|(?<![\p{L}\p{N}])(?:och|eller|samt|till|för|med|i|på|av|om|som|att|en|ett|den|det|de|nr|nummer|avsnitt|ärende|kapitel|punkt|steg|rum|and|or|to|for|with|in|on|of|that|the|an?|no\.?|number|section|case|step|room))$/iu;
// Words that take a number, and languages whose names end in a number sign.
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:lägenhet|lokal|port|plats|hus|trappa|våning|hylla|skåp|kassa|butik|lager|kontor|order|ordern|kund|faktura|avtal|avtalet|mål|bilaga|blankett|formulär|version|team|skift|linje|maskin|kamera|zon|grupp|apartment|flat|gate|store|shop|office|order|customer|invoice|contract|appendix|form|camera|group|C|F)$/iu;
const COMPANY = /^#\s*\d+\b.*\s(?:AB|HB|KB|ek\. för\.|Ltd|Inc|GmbH|AS|A\/S|Oy)$/u;
const TOOLS =
  /^#+\s*(?:policy-waive|yaml-language-server|prettier|yamllint|cspell|region|endregion|TODO|FIXME)\b/i;

const measure = (text: string) => `security:\n  measures:\n    - ${text}`;

export const textCutByHash: Rule = {
  id: "text-cut-by-hash",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Resten av texten försvinner från sidan utan att någon märker det.",
    en: "The rest of the text vanishes from the page without anyone noticing.",
  },
  legal: [],
  summary: {
    sv: "En text ska inte kapas av ett nummertecken (#).",
    en: "A text must not be cut by a number sign (#).",
  },
  details: {
    sv: "I YAML börjar en kommentar med mellanslag och #. Skrivs ”ärende #4711” utan citattecken är det bara ”ärende” som kommer med på sidan. Sätt raka citattecken runt hela texten. En riktig kommentar skrivs med mellanslag efter #, efter en text som är hel, eller på en egen rad.",
    en: 'In YAML a comment starts with a space and #. If "case #4711" is written without quotes, only "case" comes out on the page. Put straight quotation marks round the whole text. A real comment is written with a space after #, after a text that is complete, or on a line of its own.',
  },
  bad: [
    { yaml: measure("ärende #4711 och produkter"), at: ["/security/measures/0"] },
    { yaml: measure("kryptering (nivå #hög) av register"), at: ["/security/measures/0"] },
    { yaml: measure("inloggning och # larm"), at: ["/security/measures/0"] },
    { yaml: measure("vårt program #tryggdata"), at: ["/security/measures/0"] },
    { yaml: measure("passerkort till port # 3 och larm"), at: ["/security/measures/0"] },
    { yaml: measure("larm i vårt lager i zonen # 12"), at: ["/security/measures/0"] },
    { yaml: measure("granskning av kod i C # och Java"), at: ["/security/measures/0"] },
    {
      yaml: "controller:\n  name: Exempel # 1 AB\n  email: info@example.se",
      at: ["/controller/name"],
    },
  ],
  good: [
    { yaml: measure('"ärende #4711 och produkter"') },
    { yaml: measure("kryptering # beslutat i mars 2026") },
    { yaml: measure("kryptering # 3 kap. säkerhetspolicyn") },
    { yaml: measure("kryptering # 2 personer har nyckeln") },
    { yaml: measure("kryptering av faktura # se avtalet") },
    { yaml: measure("C#-kod granskas") },
    { yaml: `#egen stil\n${measure("kryptering #beslutat i mars")}` },
    { yaml: measure("kryptering ## Bilaga") },
  ],
  *check(policy, _context, _written, writing) {
    const all = [...everyText(policy), ...addresses(policy).map(([text, , path]) => [text, path] as const)];
    for (const [text, path] of all) {
      const comment = writing.commentAfter(path);
      if (comment === undefined || TOOLS.test(comment) || !isCut(text, comment, writing.compactComments))
        continue;
      const whole = `${text} ${comment}`;
      yield {
        path,
        message: {
          sv: `Texten slutar vid ”${quotation(text.slice(-40), 40)}”: det som följer efter # räknas som kommentar och kommer inte med på sidan. Sätt citattecken runt hela texten: "${quotation(whole, 80)}"`,
          en: `The text ends at "${quotation(text.slice(-40), 40)}": what follows after # counts as a comment and does not come out on the page. Put quotes round the whole text: "${quotation(whole, 80)}"`,
        },
      };
    }
  },
};

function isCut(text: string, comment: string, compact: boolean): boolean {
  if (/^#\d|^#\s*\d+\p{L}?$/u.test(comment) || COMPANY.test(comment)) return true;
  if (/^#\s+(?:\d|\p{Ll})/u.test(comment) && NUMBERED.test(text)) return isNumber(text, comment);
  if (count(text, "(") > count(text, ")") && comment.includes(")")) return true;
  if ((text.match(/[”"]/g) ?? []).length % 2 === 1 && /[”"]/.test(comment)) return true;
  if (/^#\s*[\p{L}\d]/u.test(comment) && CUT.test(text)) return true;
  return !compact && /^#\p{L}/u.test(comment);
}

// After most words only a number continues the text; a remark on a version or a form is a comment.
function isNumber(text: string, comment: string): boolean {
  return /^#\s+\d/.test(comment) || /(?:^|\s)[CF]$/.test(text);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
