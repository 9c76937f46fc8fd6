import { Marked, type RendererObject, type Token, type Tokens } from "marked";
import { withoutIsolates } from "./isolate.js";
import { lexerFor } from "./lexer.js";
import { labelledRows } from "./rows.js";
import { type CaptionedTable, isDense, withCaptions } from "./table.js";
import { tokenizer } from "./tokenizer.js";

// Only these lead somewhere a notice may send its reader.
const SCHEMES = new Set(["https:", "http:", "mailto:", "tel:"]);
// A page beside this one, which only a link made here leads to: no folder, no scheme, no query.
const SIBLING = /^\.\/[^/\\?#:]+\.(?:html|atom\.xml)$/;
const FRAGMENT = /^#[A-Za-z][\w-]*$/;
const CHARACTER_REFERENCE = /(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/i;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const renderer: RendererObject<string, string> = {
  html: (token) => refuse("raw HTML", token),
  image: (token) => refuse("an image", token),
  checkbox: (token) => refuse("a task list", token),
  text(token) {
    if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
    return escapeHtml(literal(token));
  },
  link(token) {
    const text = this.parser.parseInline(token.tokens);
    const href = destination(token);
    if (href === undefined) return text;
    // A page opened from the notice must not be able to reach back to it.
    const rel = /^https?:/.test(href) ? ' rel="noopener"' : "";
    return `<a href="${escapeHtml(href)}"${rel}>${text}</a>`;
  },
  list(token) {
    const rows = labelledRows(token);
    if (!rows) return false;
    const html = rows.map(({ label, value }) => {
      const [dt, dd] = [this.parser.parseInline([...label]), this.parser.parse([...value]).trim()];
      return `<div><dt>${dt}</dt> <dd>${dd}</dd></div>\n`;
    });
    return `<dl class="rows">\n${html.join("")}</dl>\n`;
  },
  table({ header, rows, caption = [] }: CaptionedTable) {
    const inline = (tokens: readonly Token[]) => this.parser.parseInline([...tokens]);
    const labels = header.map(({ tokens }) => escapeHtml(inlineText(tokens)));
    const head = header.map(({ tokens }) => `<th scope="col">${inline(tokens)}</th>`);
    const body = rows.map((row) => {
      const cells = row.map(({ tokens }, column) =>
        // The first cell says what the row is about. On narrow screens the style sheet stacks a row's cells, hides the
        // header and puts each label before its cell, so that it is heard once, with or without a table's semantics.
        column === 0 && tokens.length > 0
          ? `<th scope="row">${inline(tokens)}</th>`
          : `<td data-label="${labels[column]}">${inline(tokens)}</td>`,
      );
      return `<tr>${cells.join("")}</tr>\n`;
    });
    const texts = [header, ...rows].map((row) => row.map(({ tokens }) => inlineText(tokens)));
    const dense = isDense(texts) ? ' class="dense"' : "";
    const title = caption.length > 0 ? `<caption>${inline(caption)}</caption>\n` : "";
    return `<table${dense}>\n${title}<thead>\n<tr>${head.join("")}</tr>\n</thead>\n<tbody>\n${body.join("")}</tbody>\n</table>\n`;
  },
};

const titleRenderer: RendererObject<string, string> = {
  ...renderer,
  link(token) {
    return this.parser.parseInline(token.tokens);
  },
};

const blocks = new Marked({ gfm: true, renderer, tokenizer });
const titles = new Marked({ gfm: true, renderer: titleRenderer, tokenizer });

/**
 * The HTML of the templates' Markdown (GitHub Flavored), safe to put in a page. Links whose scheme is
 * not https, http, mailto, tel, a fragment of the page or a page in the same folder become their text. A paragraph
 * in italics right above a table becomes the table's caption.
 * @throws Error naming the token, if the Markdown has raw HTML, an image, a task list, a link title or a character
 * reference: no template writes them, so a value was not escaped correctly.
 */
export function markdownToHtml(markdown: string): string {
  return blocks.parser(withCaptions(lexerFor(markdown, blocks).lex(markdown))).trimEnd();
}

/**
 * As `markdownToHtml`, with a label for screen readers on the dash that marks what is open: a link to a section whose
 * text is only a dash. No value can be such a link.
 */
export function sectionToHtml(markdown: string, { undecided }: { readonly undecided: string }): string {
  const named = `<a class="gap" href="$1" aria-label="${escapeHtml(undecided)}">–</a>`;
  return markdownToHtml(markdown).replace(/<a href="(#[\w-]+)">–<\/a>/g, named);
}

/**
 * The HTML of a title, which also is inside the links of the table of contents: links become their text.
 * @throws Error as `markdownToHtml` does.
 */
export function inlineToHtml(markdown: string): string {
  return titles.Parser.parseInline(inlineTokens(markdown), titles.defaults);
}

/**
 * The plain text of inline Markdown, not escaped: for `<title>`, for labels.
 * @throws Error as `markdownToHtml` does.
 */
export function inlineToText(markdown: string): string {
  return inlineText(inlineTokens(markdown));
}

/**
 * The plain text of inline Markdown for programs rather than for the eye.
 * @throws Error as `markdownToHtml` does.
 */
export function inlineToData(markdown: string): string {
  return withoutIsolates(inlineToText(markdown));
}

/** The text written so that HTML reads it as itself, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** Whether a link may lead there: https, http, mailto, tel, a fragment of the page or a page in the same folder. */
export function isAllowedLink(href: string): boolean {
  return addressOf(href) !== undefined;
}

function inlineTokens(markdown: string): Token[] {
  return lexerFor(markdown, blocks).inlineTokens(markdown);
}

function inlineText(tokens: readonly Token[]): string {
  return tokens.map(tokenText).join("");
}

function tokenText(token: Token): string {
  if (token.type === "html") return refuse("raw HTML", token);
  if (token.type === "image") return refuse("an image", token);
  if (token.type === "br") return " ";
  if ("tokens" in token && token.tokens) return inlineText(token.tokens);
  return token.type === "codespan" ? token.text : literal(token as Tokens.Text);
}

// marked resolves some character references and passes others through: plain text and HTML would differ.
function literal(token: Tokens.Text | Tokens.Escape): string {
  return CHARACTER_REFERENCE.test(token.raw) ? refuse("a character reference", token) : token.text;
}

function destination(token: Tokens.Link): string | undefined {
  if (token.title) return refuse("a link title", token);
  if (CHARACTER_REFERENCE.test(token.raw)) return refuse("a character reference", token);
  return addressOf(token.href);
}

function addressOf(href: string): string | undefined {
  if (FRAGMENT.test(href) || SIBLING.test(href)) return href;
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return SCHEMES.has(url.protocol) ? url.href : undefined;
}

function refuse(what: string, token: { readonly raw: string }): never {
  throw new Error(`The Markdown must not have ${what}: ${JSON.stringify(token.raw.slice(0, 80))}`);
}
