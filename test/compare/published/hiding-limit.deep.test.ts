import { expect, test } from "vitest";
import { blocksOf } from "../../../src/compare/published/blocks.js";
import { hidingIn } from "../../../src/compare/published/styles/hiding.js";
import { parseHtml, TooComplex } from "../../../src/compare/published/tree.js";

function seen(css: string, html: string) {
  const document = parseHtml(`<style>${css}</style><body>${html}`);
  return blocksOf(document, hidingIn(document, true)).map(({ text }) => text);
}

test("a style sheet that is written to take time is given up", () => {
  const html = `${'<div class="p">'.repeat(500)}<b>a</b>`;
  expect(() => seen(`.q ${".p ".repeat(30)} b { display: none }`, html)).toThrow(TooComplex);
  const quick = seen(`${".a{".repeat(100_000)}${"/*".repeat(100_000)}`, "<p>a</p>");
  expect(quick).toEqual(["a"]);
});
