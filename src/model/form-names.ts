import type { Text } from "./text.js";
import type { TextForm } from "./text-forms.js";

/** What a text of each form is, as messages and documentation say it. */
export const FORM_NAMES: Readonly<Record<TextForm, Text>> = {
  name: { sv: "ett namn, som det skrivs", en: "a name, as it is written" },
  heading: {
    sv: "en rubrik med stor bokstav och utan punkt",
    en: "a heading with a capital and no full stop",
  },
  sentence: {
    sv: "en hel mening med stor bokstav och punkt",
    en: "a whole sentence with a capital and a full stop",
  },
  clause: {
    sv: "en bisats eller ett led med liten bokstav och utan punkt, som ”när du handlar hos oss”",
    en: "a clause with a small letter and no full stop",
  },
  fact: {
    sv: "det som följer efter ”att”, med liten bokstav och utan punkt, som ”vi bara kontaktar dig i din yrkesroll”",
    en: 'what follows "that", with a small letter and no full stop',
  },
  infinitive: {
    sv: "det som följer efter ”för att”, med liten bokstav och utan punkt, som ”genomföra betalningar”",
    en: 'what follows "in order to", with a small letter and no full stop',
  },
  instruction: {
    sv: "en uppmaning med liten bokstav och utan punkt, som ”klicka på länken”",
    en: "an instruction with a small letter and no full stop",
  },
  predicate: {
    sv: "ett verb och det som följer, som ”säljer böcker”",
    en: "a verb and what follows it",
  },
  reader: {
    sv: "läsaren som en i gruppen, som ”du som handlar hos oss”",
    en: "the reader as one of the group",
  },
  "noun-phrase": { sv: "ett namn på saken, utan punkt", en: "what the thing is called, with no full stop" },
  statute: {
    sv: "lagens eller beslutets namn, utan punkt, som ”bokföringslagen (1999:1078)”",
    en: "the statute's or decision's name, with no full stop",
  },
  note: {
    sv: "en anteckning för er själva, som inte kommer på sidan",
    en: "a note for yourselves, which is not on the page",
  },
};
