import { describe, expect, test } from "vitest";
import { escapeDestination, escapeMarkdown, oneLine } from "../../src/render/escape.js";
import { escapeHtml, inlineToHtml, inlineToText, markdownToHtml } from "../../src/render/html.js";
import { ATTACKS, INNOCENT } from "./strings.js";

describe("markdownToHtml", () => {
  test("makes paragraphs, lists, emphasis and headings without ids", () => {
    expect(markdownToHtml("## A\n\n**b** *c* `d` ~~e~~\n\n- f\n- g")).toBe(
      "<h2>A</h2>\n<p><strong>b</strong> <em>c</em> <code>d</code> <del>e</del></p>\n<ul>\n<li>f</li>\n<li>g</li>\n</ul>",
    );
  });

  test("escapes text and code", () => {
    expect(markdownToHtml("a & b \" ' `<c>&amp;`")).toBe(
      "<p>a &amp; b &quot; &#39; <code>&lt;c&gt;&amp;amp;</code></p>",
    );
  });

  test("gives a table's cells a scope or a label, and roles that no style takes away", () => {
    expect(markdownToHtml('| A | *B* " |\n| :-: | --: |\n| 1 | **2** |\n|  | 3 |')).toBe(
      '<table>\n<thead>\n<tr><th scope="col">A</th>' +
        '<th scope="col"><em>B</em> &quot;</th></tr>\n</thead>\n<tbody>\n' +
        '<tr><th scope="row">1</th>' +
        '<td data-label="B &quot;"><strong>2</strong></td></tr>\n' +
        '<tr><td data-label="A"></td><td data-label="B &quot;">3</td></tr>\n' +
        "</tbody>\n</table>",
    );
  });

  test.each([
    ["*Tider &*\n\n| A |\n| --- |", "<table>\n<caption>Tider &amp;</caption>\n<thead>"],
    ["x\n\n*Tider*\n\n\n\n| A |\n| --- |", "<p>x</p>\n<table>\n<caption>Tider</caption>\n<thead>"],
    ["*Tider* x\n\n| A |\n| --- |", "<p><em>Tider</em> x</p>\n<table>\n<thead>"],
    [`${escapeMarkdown("*Tider*")}\n\n| A |\n| --- |`, "<p>*Tider*</p>\n<table>\n<thead>"],
    ["*Tider*\n\nx\n\n| A |\n| --- |", "<p><em>Tider</em></p>\n<p>x</p>\n<table>\n<thead>"],
  ])("takes emphasis right above a table, and nothing else, for its caption: %j", (markdown, html) => {
    expect(markdownToHtml(markdown).startsWith(html)).toBe(true);
  });

  test.each([
    [30, false],
    [31, true],
  ])(
    "a table with two words of %i characters in different columns and rows is dense: %s",
    (length, dense) => {
      const word = "x".repeat(length);
      const html = markdownToHtml(
        `| A | B |\n| --- | --- |\n| ${word} x x x | y |\n| z | ${"x".repeat(30)} |`,
      );
      expect(html.includes('<table class="dense">')).toBe(dense);
    },
  );

  test.each([
    ["kept together by no-break spaces", "xx\u00a0".repeat(20), true],
    ["of capitals", "W".repeat(31), true],
    ["in another script", "個".repeat(31), true],
    ["with a capital and a hyphen", `A${"x".repeat(27)}-x`, false],
  ])("the width of a table with a word %s is judged by its letters", (_, word, dense) => {
    expect(markdownToHtml(`| A |\n| --- |\n| ${word} |`).includes(' class="dense"')).toBe(dense);
  });

  test("a long word in a table's header counts too", () => {
    expect(markdownToHtml(`| ${"x".repeat(61)} |\n| --- |\n| y |`)).toContain('<table class="dense">');
  });

  test.each([
    ["https://www.imy.se/a?b=1&c=2", '<a href="https://www.imy.se/a?b=1&amp;c=2" rel="noopener">x</a>'],
    ["http://imy.se", '<a href="http://imy.se/" rel="noopener">x</a>'],
    ["mailto:x@y.se", '<a href="mailto:x@y.se">x</a>'],
    ["tel:+468123", '<a href="tel:+468123">x</a>'],
    ["#your-rights", '<a href="#your-rights">x</a>'],
    ["./policy%C3%A5.html", '<a href="./policy%C3%A5.html">x</a>'],
  ])("links to %s", (url, html) => {
    expect(markdownToHtml(`[x](${url})`)).toBe(`<p>${html}</p>`);
  });

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "<java\tscript:alert(1)>",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "blob:https://a.se/x",
    "//evil.example",
    "/path",
    "path",
    "./path",
    "./a.js",
    "../a.html",
    "./a/b.html",
    ".//evil.example/a.html",
    "./a.html?b",
    "./a.html#b",
    "?query",
    "#",
    "#1",
    '#a"b',
    "https://",
    "",
  ])("keeps only the text of a link to %j", (url) => {
    expect(markdownToHtml(`[**x**](${url})`)).toBe("<p><strong>x</strong></p>");
  });

  test.each([
    ["raw HTML", "a <b>c</b>", '"<b>"'],
    ["raw HTML", "<div>\n\nx", '"<div>'],
    ["raw HTML", "<!-- x -->", "<!-- x -->"],
    ["an image", "![x](https://a.se/x.png)", "![x]"],
    ["a task list", "- [ ] x", "[ ]"],
    ["a link title", '[x](https://a.se "y")', "[x]"],
    ["a character reference", "a&nbsp;b", "a&nbsp;b"],
    ["a character reference", "&#60;", "&#60;"],
    ["a character reference", "[x](https://a.se/?a&copy;)", "&copy;"],
  ])("refuses %s: %s", (what, markdown, token) => {
    expect(() => markdownToHtml(markdown)).toThrow(`The Markdown must not have ${what}:`);
    expect(() => markdownToHtml(markdown)).toThrow(token.replaceAll('"', ""));
  });
});

test("escapeHtml", () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
});

describe("inlineToHtml", () => {
  test("makes no paragraph and no link", () => {
    expect(inlineToHtml("*a* [b & c](https://imy.se)")).toBe("<em>a</em> b &amp; c");
  });

  test("does not start blocks", () => {
    expect(inlineToHtml("1. a")).toBe("1. a");
  });

  test("refuses what markdownToHtml refuses", () => {
    expect(() => inlineToHtml("<b>")).toThrow("raw HTML");
    expect(() => inlineToHtml("![x](y)")).toThrow("an image");
  });
});

describe("inlineToText", () => {
  test("is the text alone, unescaped", () => {
    expect(inlineToText("**a *b*** `c & d` ~~e~~ [f](https://imy.se) \\< \\& g  \nh")).toBe(
      "a b c & d e f < & g h",
    );
  });

  test("refuses what markdownToHtml refuses", () => {
    expect(() => inlineToText("a <b>")).toThrow("raw HTML");
    expect(() => inlineToText("![x](y)")).toThrow("an image");
    expect(() => inlineToText("a&nbsp;b")).toThrow("a character reference");
  });
});

describe("escaped values", () => {
  test.each([...ATTACKS, ...INNOCENT])("%j is text in HTML, in a title and as plain text", (value) => {
    const markdown = escapeMarkdown(value);
    expect(markdownToHtml(`Före ${markdown} efter`)).toBe(`<p>Före ${escapeHtml(oneLine(value))} efter</p>`);
    expect(inlineToHtml(markdown)).toBe(escapeHtml(oneLine(value)));
    expect(inlineToText(markdown)).toBe(oneLine(value));
  });

  test.each([...ATTACKS, ...INNOCENT])("%j as a destination makes at most that one link", (value) => {
    const html = markdownToHtml(`| A |\n| --- |\n| [x](${escapeDestination(value)}) **y** |`);
    expect(html.replace(/<a href="[^"<>]*"(?: rel="noopener")?>x<\/a>/, "x")).toContain(
      '<th scope="row">x <strong>y</strong></th>',
    );
    expect(html).not.toMatch(/href="(?!https?:|mailto:|tel:|#)/);
  });
});

describe("escapeDestination", () => {
  test.each([
    "https://www.imy.se/privatperson/?a=1&b=2#c",
    "https://imy.se/?a&copy;=1&#60;",
    "https://imy.se/a_b~c(d)*e*'f'",
    "https://imy.se/a%20b|c[d]{e}`f`^g",
    "mailto:a.b+c@y.se",
    "tel:+46812345",
  ])("%s leads where it says", (url) => {
    const href = /href="([^"]*)"/.exec(markdownToHtml(`[x](${escapeDestination(url)})`))?.[1] ?? "";
    const decoded = href.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
    expect(decodeURI(decoded)).toBe(decodeURI(new URL(url).href));
  });
});
