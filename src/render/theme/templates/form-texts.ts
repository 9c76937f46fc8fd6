import type { Text } from "../../../model/text.js";

/** What can be wrong with a template's own Markdown, each with its remedy. */
export const FORM = {
  heading: {
    sv: "Mallen ska börja med avsnittets rubrik, utanför alla villkor. Skriv ”# ” och rubriken på första raden.",
    en: 'The template must begin with the section\'s heading, outside every condition. Write "# " and the heading on the first line.',
  },
  oneHeading: {
    sv: "Ett avsnitt har en rubrik, den första raden. Skriv **fet text** i stället för en rubrik till.",
    en: "A section has one heading, the first line. Write **bold text** instead of another heading.",
  },
  html: {
    sv: "HTML visas inte på sidan. Skriv Markdown: **fet text**, *kursiv*, listor med - eller [text](https://…). Skriv \\< för ett mindre än-tecken.",
    en: "HTML is not shown on the page. Write Markdown: **bold**, *italics*, lists with - or [text](https://…). Write \\< for a less-than sign.",
  },
  reference: {
    sv: "Teckenreferenser (&…;) visas inte på sidan. Skriv tecknet självt, och \\& för ett och-tecken.",
    en: "Character references (&…;) are not shown on the page. Write the character itself, and \\& for an ampersand.",
  },
  code: {
    sv: "Kod (`…`, eller en rad med fyra mellanslag först) visas inte på sidan. Skriv vanlig text, och \\` för ett gravt accenttecken.",
    en: "Code (`…`, or a line indented by four spaces) is not shown on the page. Write plain text, and \\` for a backtick.",
  },
  image: {
    sv: "Bilder visas inte på sidan. Ta bort bilden; skriv \\! om du menar ett utropstecken.",
    en: "Images are not shown on the page. Remove the image; write \\! if you mean an exclamation mark.",
  },
  bracket: {
    sv: "Ett värde direkt efter ] kan bli en länk. Skriv ett mellanslag före {{, eller \\] för en hakparentes.",
    en: "A value right after ] can become a link. Write a space before {{, or \\] for a bracket.",
  },
  backslash: {
    sv: "Ett omvänt snedstreck direkt före ett värde tar bort värdets skydd. Ta bort det.",
    en: "A backslash right before a value takes the value's protection away. Remove it.",
  },
  linkTitle: {
    sv: "En länk får inte ha en titel inom citattecken. Skriv bara [text](adress).",
    en: "A link may not have a title in quotes. Write [text](address) only.",
  },
  linkValue: {
    sv: "Ett värde får inte stå i en länks adress. Skriv {{värdet}} som det är: adresser är redan länkar.",
    en: "A value may not be in a link's address. Write {{value}} as it is: addresses are links already.",
  },
  linkScheme: {
    sv: "Länken leder ingenstans. En länk ska börja med https://, http://, mailto:, tel: eller # och ett avsnitts id, till exempel #rights.",
    en: "The link leads nowhere. A link must begin with https://, http://, mailto:, tel: or # and a section's id, such as #rights.",
  },
  other: {
    sv: "Det här visas inte på sidan. En mall kan ha stycken, listor, tabeller, **fet text**, *kursiv* och länkar.",
    en: "This is not shown on the page. A template can have paragraphs, lists, tables, **bold**, *italics* and links.",
  },
} as const satisfies Record<string, Text>;
