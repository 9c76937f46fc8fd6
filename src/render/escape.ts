// Everything that counts as white space in Unicode, and NEL, which YAML and some readers take as a line break.
const WHITE_SPACE = /[\t-\r\u0085\p{Z}]+/gu;

// Spaces that must stay unbreakable: between the parts of a number, or a number and its unit.
const UNBREAKABLE = /^[\u00a0\u202f]+$/;

// What a reader cannot see but software obeys: control characters, bidirectional controls, fillers, tags and
// lone surrogates. Soft hyphen, the joiners and the emoji selectors stay, since they belong to ordinary writing.
const INVISIBLE = /(?!\u00ad|\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{NChar}\p{DI}\ufff9-\ufffb]/gu;

// Punctuation that Markdown, or an extension many editors turn on, reads as markup wherever it is.
const MARKUP = /[\\`*_{}[\]<>#|~&$^@]/g;

// What makes a Markdown reader autolink plain text: `//host`, `www.`, and a dot before something like a top domain.
// "t.ex." is too common in Swedish to disfigure, and no domain ends in .ex.
const AUTOLINK = /(?<=\/)\/|(?<=[wW]{3})\.|\.(?=\p{L}{2})(?!ex(?!\p{L}))/gu;

// Markup only at the start of a line: lists, headings underlined with = or -, table rules, definitions.
const LINE_START = /^(?:[-+](?![\p{L}\p{N}])|[=:])/u;
const NUMBERED_ITEM = /^(\d{1,9})(?=[.)](?:\s|$))/;

// `](` is escaped twice: inside a link's text, marked reads `\[a\](b)` as a link and drops the outer one.
const DESTINATION = /(?<=\])\(/g;

// Last in what is bold it would make the value a label: those are the templates' own.
const LABEL_END = /[:?]$/;

// `!` before a link of the template's would make it an image, and a run of them takes marked quadratic time.
const IMAGE = /!(?!\s)/g;

// Latin letters, digits and common punctuation, one space at a time: nothing to replace. Most values are, and need not
// wait for the patterns above to be compiled.
const ONE_LINE = /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]| (?! ))*$/;

/**
 * The value on one line: white space collapsed to one space and trimmed, no-break spaces kept as such, and
 * each invisible control character replaced by U+FFFD so that it can be seen.
 */
export function oneLine(value: string): string {
  if (ONE_LINE.test(value)) return value.trim();
  return value
    .replace(WHITE_SPACE, (run) => (UNBREAKABLE.test(run) ? run.charAt(0) : " "))
    .replace(INVISIBLE, "\ufffd")
    .trim();
}

/**
 * Markdown that renders as the value itself, after `oneLine`, wherever a template puts it: at the start of a
 * line, in running text, a heading, a list item, a table cell (with spaces around), the text of a link or inside
 * `**…**` (which, as Markdown demands, has white space or punctuation around it). Escapes what has to be and no
 * more, since people read the Markdown too. Takes time in proportion to the value's length.
 */
export function escapeMarkdown(value: string): string {
  return oneLine(value)
    .replace(MARKUP, "\\$&")
    .replace(AUTOLINK, "\\$&")
    .replace(DESTINATION, "\\(")
    .replace(LABEL_END, "\\$&")
    .replace(LINE_START, "\\$&")
    .replace(NUMBERED_ITEM, "$1\\")
    .replace(IMAGE, "\\$&");
}

/**
 * A URL escaped for use between the parentheses of a Markdown link, also in a table. It is not
 * checked: which schemes become links is decided where Markdown is turned into HTML.
 */
export function escapeDestination(url: string): string {
  return oneLine(url)
    .replace(/[^A-Za-z0-9\-.:/?#@!$+,;=%&_~]/gu, percentEncode)
    .replaceAll("&", "\\&");
}

// encodeURIComponent leaves ' ( ) * as they are, and those are markup here.
function percentEncode(character: string): string {
  return encodeURIComponent(character).replace(
    /['()*]/,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
