import type { ErrorCode } from "yaml";
import type { Text } from "../../model/text.js";

const NOT_USED: Text = {
  sv: "Hänvisningar, taggar och direktiv (&, *, ! och %) används inte här. Skriv ut värdet, eller sätt citattecken runt det.",
  en: "References, tags and directives (&, *, ! and %) are not used here. Write out the value, or put quotes round it.",
};

const NOT_UNDERSTOOD: Text = {
  sv: "Det som står här går inte att tolka. Kontrollera indrag, kolon, citattecken och parenteser på raden och på raden ovanför.",
  en: "What stands here cannot be read. Check indentation, colons, quotation marks and brackets on this line and the one above.",
};

/** What each of the parser's error codes means to the author of the file, if no special case applies. */
export const ERROR_TEXTS: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: NOT_USED,
  BAD_ALIAS: NOT_USED,
  BAD_COLLECTION_TYPE: NOT_USED,
  BAD_DIRECTIVE: NOT_USED,
  BAD_DQ_ESCAPE: {
    sv: "Ett omvänt snedstreck har en särskild betydelse inom \"dubbla citattecken\". Skriv det två gånger (\\\\), eller använd 'enkla citattecken'.",
    en: "A backslash has a special meaning in \"double quotes\". Write it twice (\\\\), or use 'single quotes'.",
  },
  BAD_INDENT: {
    sv: "Raden är inte lika långt indragen som de andra på samma nivå. Dra in den med lika många mellanslag.",
    en: "The line is not indented as far as the others on its level. Indent it with as many spaces.",
  },
  BAD_PROP_ORDER: NOT_USED,
  BAD_SCALAR_START: {
    sv: "Värdet får inte börja med det här tecknet. Sätt citattecken runt hela värdet.",
    en: "The value must not start with this character. Put quotes round the whole value.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: "Värdet innehåller ett kolon följt av mellanslag, eller slutar med kolon. Sätt citattecken runt hela värdet.",
    en: "The value contains a colon followed by a space, or ends in a colon. Put quotes round the whole value.",
  },
  BLOCK_IN_FLOW: {
    sv: "Inom parenteserna saknas ett komma mellan två värden, eller citattecken runt ett värde med kolon och mellanslag i.",
    en: "Within the brackets a comma is missing between two values, or quotes round a value with a colon and a space in it.",
  },
  DUPLICATE_KEY: {
    sv: "Namnet finns redan på samma nivå. Ta bort en av uppgifterna eller ge den ett annat namn.",
    en: "The name is already used on the same level. Remove one of the facts or give it another name.",
  },
  IMPOSSIBLE: NOT_UNDERSTOOD,
  KEY_OVER_1024_CHARS: {
    sv: "Namnet före kolonet är för långt. Skriv ett kort namn, eller sätt citattecken runt texten om den är ett värde.",
    en: "The name before the colon is too long. Write a short name, or put quotes round the text if it is a value.",
  },
  MISSING_CHAR: NOT_UNDERSTOOD,
  MULTILINE_IMPLICIT_KEY: {
    sv: "Raden saknar kolon och mellanslag efter namnet. Skriv ”namn: värde”. Hör raden till texten ovanför ska den dras in; är den en anteckning ska den börja med #.",
    en: 'The line has no colon and space after the name. Write "name: value". If it continues the text above, indent it; if it is a note, start it with #.',
  },
  MULTIPLE_ANCHORS: NOT_USED,
  MULTIPLE_DOCS: {
    sv: "Filen ska innehålla ett enda dokument. Ta bort raden ”---” eller lägg det som följer i en egen fil.",
    en: 'The file must hold a single document. Remove the line "---" or move what follows to a file of its own.',
  },
  MULTIPLE_TAGS: NOT_USED,
  NON_STRING_KEY: {
    sv: "Ett namn före kolon ska vara en enkel text, inte en lista eller något inom parenteser. Sätt citattecken runt det.",
    en: "A name before a colon must be a plain text, not a list or something in brackets. Put quotes round it.",
  },
  RESOURCE_EXHAUSTION: NOT_UNDERSTOOD,
  TAB_AS_INDENT: {
    sv: "Här står ett tabbtecken som indrag. Byt tabbarna mot mellanslag.",
    en: "Here is a tab used as indentation. Replace the tabs with spaces.",
  },
  TAG_RESOLVE_FAILED: NOT_USED,
  UNEXPECTED_TOKEN: NOT_UNDERSTOOD,
};
