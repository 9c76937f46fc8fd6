import { frontMatter } from "./front-matter.js";
import type { Generator } from "./generators.js";
import type { Notice } from "./notice.js";
import { factsLine, languages } from "./to-markdown.js";
import { unlinked } from "./unlinked.js";

// Not text: where a link leads (escaped values have no `](`), and the rule under a table's head.
const NOT_TEXT = /(\]\([^()\s]*\)|^\|[ :|-]+\|$)/m;

const ESCAPES = /\\[!-/:-@[-`{-~]|[{}]/g;

// Quotes, `--` and `...` too: no markup, but some generators exchange them for English quotes, dashes, an ellipsis.
const ESCAPES_IN_TEXT = /\\[!-/:-@[-`{-~]|[{}"']|-(?=-)|\.(?=\.)/g;

/** How a heading gets the id that links lead to: there is no one way that all understand. */
const HEADINGS: Readonly<Record<Generator, (title: string, id: string) => string>> = {
  hugo: (title, id) => `${title} {#${id}}`,
  jekyll: (title, id) => `${title} {#${id}}`,
  eleventy: (title, id) => `<a id="${id}"></a>${title}`,
  astro: (title, id) => `<a id="${id}"></a>${title}`,
};

/**
 * The notice as a page of a site generator: front matter, which has the title, then the text from level 2. Nothing in
 * it is a template's: braces, and everything else that is escaped, are written as character references, which every
 * Markdown takes for text (Jekyll's does not know half of the backslashes).
 */
export function toSiteMarkdown(generator: Generator, notice: Notice): string {
  const chapters = notice.sections.flatMap(({ id, level, title, markdown }) => [
    `${"#".repeat(level)} ${HEADINGS[generator](references(title), id)}`,
    references(markdown),
  ]);
  const body = [references(factsLine(notice)), ...languages(notice.alternates).map(references), ...chapters]
    .filter(Boolean)
    .join("\n\n");
  return `${frontMatter(generator, notice)}\n${body}\n`;
}

function references(markdown: string): string {
  return unlinked(markdown)
    .split(NOT_TEXT)
    .map((part, index) => part.replace(index % 2 === 0 ? ESCAPES_IN_TEXT : ESCAPES, asReference))
    .join("");
}

// The last character is the escaped one: a backslash may come before it.
function asReference(found: string): string {
  return `&#${found.charCodeAt(found.length - 1)};`;
}
