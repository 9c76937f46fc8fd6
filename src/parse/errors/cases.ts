import type { ErrorCode } from "yaml";
import type { Text } from "../../model/text.js";
import { ERROR_TEXTS } from "./error-texts.js";
import { blank, escapeSequence, lastLine, restOfLine, type SpanOf, wholeLine } from "./spans.js";

/** A special case of an error code. Every condition that is given must hold. */
export interface Case {
  readonly code: ErrorCode;
  /** The parser's own wording, where a code means several things. */
  readonly says?: RegExp;
  /** The text from the place on. */
  readonly at?: RegExp;
  /** The line up to the place. */
  readonly before?: RegExp;
  /** Instead of the code's own text. */
  readonly text?: Text;
  /** Instead of the parser's own offsets. */
  readonly span?: SpanOf;
  /** See `Translation`. */
  readonly follows?: "from-earlier" | "ends-file";
}

/** A line under one that has a value already. */
export const DEEPER_THAN_ABOVE: Text = {
  sv: "Raden är längre indragen än raden ovanför, som redan har ett värde. Dra in den lika långt som de andra på samma nivå, eller sätt citattecken runt hela texten om den fortsätter här.",
  en: "The line is indented further than the one above, which already has a value. Indent it as far as the others on its level, or put quotes round the whole text if it continues here.",
};

const LIST_ITEM: Text = {
  sv: "En lista får inte börja här. Skriv varje ”-” på en egen rad, lika långt indragen som de andra i listan.",
  en: 'A list cannot start here. Write each "-" on a line of its own, indented as far as the others in the list.',
};

const NO_SPACE: Text = {
  sv: "Det saknas ett mellanslag efter kolonet. Skriv ”namn: värde”.",
  en: 'There is no space after the colon. Write "name: value".',
};

const NO_COLON: Text = ERROR_TEXTS.MULTILINE_IMPLICIT_KEY;

/** The first that fits is taken. */
export const CASES: readonly Case[] = [
  {
    code: "MULTILINE_IMPLICIT_KEY",
    at: /^\s*-\s/,
    text: LIST_ITEM,
    span: restOfLine,
    follows: "from-earlier",
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    at: /^[^\s:]+:[^\s:]/,
    before: /^[\s-]*$/,
    text: NO_SPACE,
    span: restOfLine,
  },
  // A key that starts in the middle of a line and ends on a later one: the later line is a continuation by mistake.
  {
    code: "MULTILINE_IMPLICIT_KEY",
    before: /[^\s-]/,
    text: DEEPER_THAN_ABOVE,
    span: lastLine,
    follows: "from-earlier",
  },
  { code: "MULTILINE_IMPLICIT_KEY", span: restOfLine },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    says: /sequence/,
    text: LIST_ITEM,
    span: restOfLine,
    follows: "from-earlier",
  },
  { code: "BLOCK_AS_IMPLICIT_KEY", before: /^[\s-]*[\w-]+:[[{]/, text: NO_SPACE, span: wholeLine },
  { code: "BLOCK_AS_IMPLICIT_KEY", before: /^[\s-]*[\w-]+\s*[[{]/, text: NO_COLON, span: wholeLine },
  { code: "BLOCK_AS_IMPLICIT_KEY", span: restOfLine },
  {
    code: "UNEXPECTED_TOKEN",
    says: /block-seq-ind/,
    text: LIST_ITEM,
    span: restOfLine,
    follows: "from-earlier",
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /at node end/,
    before: /["']\s*$/,
    text: {
      sv: "Text står kvar efter det avslutande citattecknet. Sätt citattecken runt hela värdet, och skriv ett citattecken i texten två gånger ('').",
      en: "There is text after the closing quotation mark. Put quotes round the whole value, and write a quotation mark in the text twice ('').",
    },
    span: restOfLine,
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /at node end/,
    before: /[\]}]\s*$/,
    text: {
      sv: "Det står något efter parentesen. Ta bort det, lägg det på en ny rad, eller sätt citattecken runt hela värdet.",
      en: "There is something after the bracket. Remove it, put it on a new line, or put quotes round the whole value.",
    },
    span: restOfLine,
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /Not a YAML token|Block scalar header/,
    text: {
      sv: "Efter ”|” eller ”>” ska texten börja på nästa rad, indragen. Hör tecknet till texten: sätt citattecken runt hela värdet.",
      en: 'After "|" or ">" the text starts on the next line, indented. If the character belongs to the text, put quotes round the whole value.',
    },
    span: restOfLine,
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /Unexpected ,|empty item/,
    text: {
      sv: "Här står ett komma för mycket. Ta bort det, eller skriv det värde som saknas.",
      en: "There is a comma too many. Remove it, or write the value that is missing.",
    },
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /at node end|YAML stream/,
    before: /^\s*$/,
    text: {
      sv: "Raden hör inte ihop med det som står ovanför. Uppgifter på den översta nivån ska börja längst till vänster, utan ”-” före.",
      en: 'The line does not belong with what stands above. Facts on the top level start at the left margin, without "-" before them.',
    },
    span: restOfLine,
    follows: "ends-file",
  },
  { code: "UNEXPECTED_TOKEN", span: restOfLine },
  { code: "MISSING_CHAR", at: /^-\s/, text: LIST_ITEM, span: restOfLine, follows: "from-earlier" },
  { code: "MISSING_CHAR", says: /followed by map values/, text: NO_COLON, span: restOfLine },
  {
    code: "MISSING_CHAR",
    says: /^Comments/,
    text: {
      sv: "Före ”#” ska det stå ett mellanslag om det är en kommentar. Hör tecknet till texten: sätt citattecken runt hela värdet.",
      en: 'A comment needs a space before "#". If the character belongs to the text, put quotes round the whole value.',
    },
  },
  {
    code: "MISSING_CHAR",
    says: /^Missing , /,
    text: {
      sv: "Det saknas ett komma mellan två värden, eller ett citattecken runt det ena.",
      en: "A comma is missing between two values, or a quotation mark round one of them.",
    },
  },
  {
    code: "MISSING_CHAR",
    says: /^Missing space/,
    text: NO_SPACE,
  },
  {
    code: "MISSING_CHAR",
    says: /without - indicator/,
    text: LIST_ITEM,
    span: restOfLine,
    follows: "from-earlier",
  },
  {
    code: "MISSING_CHAR",
    says: /^Block collection/,
    text: {
      sv: "Uppgifterna får inte börja på samma rad som ”---”. Lägg dem på nästa rad.",
      en: 'The facts cannot start on the same line as "---". Put them on the next line.',
    },
    span: restOfLine,
  },
  { code: "BAD_INDENT", span: restOfLine, follows: "from-earlier" },
  { code: "TAB_AS_INDENT", span: blank },
  { code: "BAD_SCALAR_START", span: restOfLine },
  { code: "BAD_DQ_ESCAPE", span: escapeSequence },
  { code: "NON_STRING_KEY", span: restOfLine, follows: "from-earlier" },
];
