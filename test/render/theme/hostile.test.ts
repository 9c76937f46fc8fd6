import { expect, test } from "vitest";
import { checkHouseStyle } from "../../../src/render/theme/style/user-style.js";
import { errorsIn } from "./check.js";

const KB = 1024;
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
  const errors = await errorsIn(`# A\n\n${filled(piece, 16 * KB)}`);
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
  expect(checkHouseStyle("house.css", filled(piece, 100 * KB)).length).toBeLessThanOrEqual(20);
});
