import { withSuggestion } from "../../../model/suggestion.js";
import type { Text } from "../../../model/text.js";

/** What can be wrong with a style sheet, each with its remedy. */
export const STYLE_TEXTS = {
  openComment: {
    sv: "Kommentaren stängs aldrig, så resten av filen gäller inte. Skriv */ där den slutar.",
    en: "The comment is never closed, so the rest of the file has no effect. Write */ where it ends.",
  },
  openString: {
    sv: "Citatet stängs inte på samma rad. Skriv samma citattecken där det slutar.",
    en: "The string is not closed on its line. Write the same quote where it ends.",
  },
  openUrl: {
    sv: "url( stängs aldrig. Skriv ) där den slutar.",
    en: "url( is never closed. Write ) where it ends.",
  },
  escape: {
    sv: "Omvänt snedstreck får bara stå inom citattecken. Skriv tecknet som det är.",
    en: "A backslash is allowed in quotes only. Write the character as it is.",
  },
  nothingOpen: (mark: string): Text => ({
    sv: `${mark} stänger något som aldrig öppnas. Ta bort det, eller skriv det som saknas före.`,
    en: `${mark} closes something that is never opened. Remove it, or write what is missing before it.`,
  }),
  neverClosed: (mark: string): Text => ({
    sv: `${mark} stängs aldrig. Skriv ${mark === "{" ? "}" : mark === "(" ? ")" : "]"} där det slutar.`,
    en: `${mark} is never closed. Write ${mark === "{" ? "}" : mark === "(" ? ")" : "]"} where it ends.`,
  }),
  tag: {
    sv: "En HTML-tagg får inte stå i CSS, inte ens i en kommentar: den kan avsluta sidans stil. Ta bort den.",
    en: "HTML tags are not allowed in CSS, not even in a comment: it can end the page's style. Remove it.",
  },
  import: {
    sv: "@import hämtar en annan fil, och sidan hämtar ingenting. Klistra in innehållet här i stället.",
    en: "@import fetches another file, and the page fetches nothing. Paste its content here instead.",
  },
  atRule: (name: string): Text => ({
    sv: `@${name} får inte användas här. Skriv vanliga regler, @media, @supports, @font-face, @page eller @layer.`,
    en: `@${name} may not be used here. Write ordinary rules, @media, @supports, @font-face, @page or @layer.`,
  }),
  url: {
    sv: "Sidan hämtar ingenting. Skriv bilden eller typsnittet i filen, som url(data:image/…) eller url(data:font/…), eller ta bort raden.",
    en: "The page fetches nothing. Write the image or font in the file, as url(data:image/…) or url(data:font/…), or remove the line.",
  },
  function: (name: string): Text => ({
    sv: `${name}(…) kan hämta något utanför sidan, eller köra något. Ta bort raden.`,
    en: `${name}(…) can fetch something outside the page, or run something. Remove the line.`,
  }),
  noSemicolon: {
    sv: "Det saknas ett semikolon i slutet av raden, så varken den eller nästa gäller. Skriv ; där.",
    en: "There is no semicolon at the end of the line, so neither it nor the next has any effect. Write ; there.",
  },
  noColour: (name: string): Text => ({
    sv: `Värdet är ingen färg. Skriv # och sex tecken, till exempel ${name}: #7a1f3d;`,
    en: `The value is not a colour. Write # and six characters, for example ${name}: #7a1f3d;`,
  }),
  computed: (name: string): Text => ({
    sv: `${name} sätts av sidan själv: ljus, mörk och utskriven har var sin. Skriv ${name}-light och ${name}-dark.`,
    en: `${name} is set by the page itself: light, dark and printed each have their own. Write ${name}-light and ${name}-dark.`,
  }),
  unknownProperty: (name: string, near: string | undefined): Text =>
    withSuggestion({ sv: `Sidan läser inte ${name}.`, en: `The page does not read ${name}.` }, near, {
      otherwise: {
        sv: "De som finns står i paketets docs/outputs.md.",
        en: "The package's docs/outputs.md has those there are.",
      },
    }),
} as const;
