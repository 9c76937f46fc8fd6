import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { Marked } from "marked";
import { describe, expect, test } from "vitest";
import { escapeMarkdown, oneLine } from "../../src/render/escape.js";
import { cases } from "../depth.js";
import { ATTACKS, INNOCENT } from "./strings.js";

const marked = new Marked({ gfm: true });
const markdownIt = new MarkdownIt({ html: true, linkify: true });
markdownIt.linkify.set({ fuzzyLink: true });

const READERS = {
  marked: (markdown: string) => marked.parse(markdown) as string,
  "markdown-it": (markdown: string) => markdownIt.render(markdown),
};

/** A template with `%` for the value, and the HTML that both implementations make of it. */
const POSITIONS = {
  "alone on the line": ["%", "<p>%</p>"],
  "start of the line": ["% efter", "<p>% efter</p>"],
  "running text": ["Före % efter.", "<p>Före % efter.</p>"],
  "within brackets": ["Före (%), efter.", "<p>Före (%), efter.</p>"],
  "second line": ["Före\n%\nefter", "<p>Före\n%\nefter</p>"],
  "last line": ["Före\n%", "<p>Före\n%</p>"],
  heading: ["## %", "<h2>%</h2>"],
  "list item": ["- %", "<ul><li>%</li></ul>"],
  "numbered item": ["1. %", "<ol><li>%</li></ol>"],
  "second line of an item": ["- Före\n  %", "<ul><li>Före\n%</li></ul>"],
  quotation: ["> %", "<blockquote><p>%</p></blockquote>"],
  "table cell": [
    "| A | B |\n| --- | --- |\n| % | x |",
    "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>%</td><td>x</td></tr></tbody></table>",
  ],
  "table heading": [
    "| A | % |\n| --- | --- |\n| x | y |",
    "<table><thead><tr><th>A</th><th>%</th></tr></thead><tbody><tr><td>x</td><td>y</td></tr></tbody></table>",
  ],
  "link text": ["[%](https://imy.se/)", '<p><a href="https://imy.se/">%</a></p>'],
  "before a link": ["%[länk](https://imy.se/)", '<p>%<a href="https://imy.se/">länk</a></p>'],
  strong: ["**%**", "<p><strong>%</strong></p>"],
  "strong in running text": ["Före **%** efter", "<p>Före <strong>%</strong> efter</p>"],
  "strong with a colon": ["- **%:** efter", "<ul><li><strong>%:</strong> efter</li></ul>"],
  emphasis: ["*%*", "<p><em>%</em></p>"],
} as const;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The text that is where `%` is in the wanted HTML; fails if there is anything else than text. */
function textAt(html: string, wanted: string): string {
  const compact = html.replace(/>\n+/g, ">").replace(/\n+</g, "<");
  const [before, after] = wanted.split("%") as [string, string];
  expect(compact.startsWith(before) && compact.endsWith(after), `${wanted} but got ${compact}`).toBe(true);
  const inner = compact.slice(before.length, compact.length - after.length);
  expect(inner).not.toContain("<");
  return inner.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string);
}

function expectLiteral(value: string): void {
  const line = oneLine(value);
  for (const [template, wanted] of Object.values(POSITIONS)) {
    const markdown = template.replace("%", () => escapeMarkdown(value));
    for (const render of Object.values(READERS))
      expect(textAt(render(markdown), wanted), markdown).toBe(line);
  }
}

const SNIPPETS = [
  ..."\\`*_{}[]<>()#+-.!|~&$^@=:;/\"'%?,",
  ..." \t\n\r\u00a0\u2028",
  ..."aåwWxX019",
  ..."\u0000\u200b\u00ad\u0301😀\ufe0f",
  ...[
    "\ud800",
    "www.",
    ".se",
    ".com",
    "http",
    "https://",
    "//",
    "mailto:",
    "javascript:",
    "](",
    "![",
    "<b>",
    "</",
  ],
  ...[
    "&amp;",
    "&#42;",
    "&lt",
    "<!--",
    "**",
    "__",
    "~~",
    "``",
    "```",
    "---",
    "===",
    "1. ",
    "2) ",
    "- ",
    "+ ",
    "* ",
  ],
  ...["> ", "    ", "  \n", "\n\n", "| --- |", ":-:", "[x]", "[x]:", "x@y.se", "{{", "}}", "{%"],
];
const hostile = fc
  .array(fc.constantFrom(...SNIPPETS), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));
const anything = fc.string({ unit: "binary", minLength: 1 });
const visible = (value: string) => oneLine(value) !== "";

describe("a value renders as itself in every position, in two implementations", () => {
  test("attack strings", () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(150);
    for (const value of ATTACKS) expectLiteral(value);
  });

  test("innocent strings", () => {
    expect(INNOCENT.length).toBeGreaterThanOrEqual(60);
    for (const value of INNOCENT) expectLiteral(value);
  });

  test("strings of markup", () => {
    fc.assert(fc.property(hostile.filter(visible), expectLiteral), { numRuns: cases(50, 6000) });
  });

  test("arbitrary Unicode", () => {
    fc.assert(fc.property(anything.filter(visible), expectLiteral), { numRuns: cases(25, 2000) });
  });
});

test("the check can fail: unescaped attack strings are not rendered as themselves", () => {
  const spoilt = ATTACKS.filter((value) =>
    Object.values(READERS).some((render) => {
      try {
        return textAt(render(value), "<p>%</p>") !== oneLine(value);
      } catch {
        return true;
      }
    }),
  );
  expect(spoilt.length).toBeGreaterThan(130);
});
