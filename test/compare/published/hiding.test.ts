import { expect, test } from "vitest";
import { blocksOf } from "../../../src/compare/published/blocks.js";
import { hidingIn } from "../../../src/compare/published/styles/hiding.js";
import { parseHtml } from "../../../src/compare/published/tree.js";

function seen(css: string, html: string) {
  const document = parseHtml(`<style>${css}</style><body>${html}`);
  return blocksOf(document, hidingIn(document, true)).map(({ text }) => text);
}

const P = '<div id="notice" class="text wide"><p class="more">hidden</p></div>';

test.each([
  ".more { display: none }",
  ".more{display:none}",
  "#notice { DISPLAY : NONE !important; color: red }",
  "p { visibility: hidden }",
  ".text.wide > p { visibility: collapse }",
  "body p { display: none }",
  ":root p { display: none }",
  "* > .more { display: none }",
  '[class="more"] { display: none }',
  "h1, p.more, h2 { color: red; display: none; }",
  "@media screen { .more { display: none } }",
  "@media print, all { .more { display: none } }",
  "@layer theme { .more { display: none } }",
  "/* .a { */ .more /* { */ { /* ; */ display: none } /* } */",
  '.a::before { content: "}"; } .more { display: none }',
  ".a { background: url(a;b}c) } .more { display: none }",
  "@import url(x.css); @charset 'utf-8'; .more { display: none }",
  ".more { display: block } .more { display: none }",
  "p { display: block } .more { display: none } p { display: block }",
  "@layer theme { #notice p { display: block } } .more { display: none }",
  "@media print { .more { display: block } } .more { display: none }",
  ".more { display: none; display: nonsense() }",
  ".more { display: none",
])("hidden by %s", (css) => {
  expect(seen(css, P)).toEqual([]);
  expect(seen("", P)).toEqual(["hidden"]);
});

test.each([
  ".other { display: none }",
  "h1 p, div.other > p { display: none }",
  "body > p { display: none }",
  ".MORE { display: none }",
  ".more { display: block } #notice .none { display: none }",
  ".more { display: none } .more { display: flex }",
  ".more { display: none } #notice .more { display: block } .more { display: none }",
  ".more { display: block !important } #notice .more { display: none }",
  "#notice { visibility: hidden } .more { visibility: visible }",
  "@media print { .more { display: none } }",
  "@media (max-width: 40em) { .more { display: none } }",
  "@media (min-width: 40em) { .more { display: block } } @media print { p { display: none } }",
  ".more { display: none } @media (min-width: 40em) { .more { display: block } }",
  ".more:hover { display: none }",
  ".more::after { display: none }",
  ".more { display: none } .open ~ .wide p, p:target { display: block } input:checked + .more { display: block }",
  "p:not(.more) { display: none }",
  "@keyframes a { from { display: none } } @font-face { display: none }",
  "@layer a { .more { display: none } } p { display: block }",
  "/* .more { display: none } */",
  ".a { content: '.more { display: none }' }",
])("not hidden by %s", (css) => {
  expect(seen(css, P)).toEqual(["hidden"]);
});

test.each([
  ["<p hidden>a</p><p>b</p>", ["b"]],
  ["<p style='display: none; display: block'>a</p>", ["a"]],
  ["<p style='display: block; /* display: none */'>a</p>", ["a"]],
  ["<p style='display:none!important;display:block'>a</p>", []],
  ["<div style='visibility:hidden'><p>a</p><p style='visibility:visible'>b</p></div>", ["b"]],
  ["<details><summary>a</summary><p>b</p></details>", ["a", "b"]],
  ["<p>a <span style='display:none'>not </span>b</p>", ["a b"]],
])("%s", (html, expected) => {
  expect(seen("", html)).toEqual(expected);
});

test("a style sheet for print, of another kind or in a part that is not shown, hides nothing", () => {
  for (const style of [
    '<style media="print">p { display: none }</style>',
    '<style type="text/less">p { display: none }</style>',
    "<noscript><style>p { display: none }</style></noscript>",
    "<template><style>p { display: none }</style></template>",
  ]) {
    const document = parseHtml(`${style}<p>a</p>`);
    expect(blocksOf(document, hidingIn(document, true)), style).toHaveLength(1);
  }
});

test("the style attribute comes before a style sheet, unless that is important", () => {
  expect(seen("#a { display: none }", '<p id="a" style="display:block">a</p>')).toEqual(["a"]);
  expect(seen("p { display: none !important }", '<p style="display:block">a</p>')).toEqual([]);
});
