import { expect, test } from "vitest";
import { checkUserStyle } from "../../../src/render/theme/style/user-style.js";
import { cases } from "../../depth.js";
import { errorsIn } from "./check.js";

const KB = 1024;
// The time that a template of the greatest size may take is what is tried; a sample is content with less.
const TEMPLATE = cases(2, 16) * KB;
const STYLE = cases(20, 100) * KB;
const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

// Nothing here may throw or go on for long: the suite's own time limit is far below what any of them took unbounded.
test.each([
  ...[
    ">",
    "> ",
    "- ",
    "[",
    "[a](",
    "*a ",
    "**a* ",
    "_a",
    "` ",
    "!",
    "<a",
    "&a",
    "~~a",
    "\\",
    "|a",
    "- a\n",
    "www.a.",
  ],
  ...["{{", "{{!", "{{!--", "{{#", "{{name}}", "{{nmae}}", "{{#if law}}x{{/if}}", "{{#if law}}", "\n", " "],
])("a template full of %j", async (piece) => {
  const errors = await errorsIn(`# A\n\n${filled(piece, TEMPLATE)}`);
  expect(errors.length).toBeLessThanOrEqual(20);
});

test.each([
  ...[
    "url(",
    "/*",
    "{",
    "(",
    "a{",
    "--a:",
    "--a ",
    "a ",
    "a(",
    "@a ",
    "<a",
    "<a>",
    "\\",
    '"',
    "a:b;",
    "{a:b}",
    " ",
  ],
  ...["p{background:url(x)}", ":root{--a:b}"],
])("a style sheet full of %j", (piece) => {
  expect(checkUserStyle("house.css", filled(piece, STYLE)).length).toBeLessThanOrEqual(20);
});
