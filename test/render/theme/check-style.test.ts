import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { styleRule } from "../../../src/lint/built-in/style.js";
import { styleContrast } from "../../../src/lint/built-in/style-contrast.js";
import { style } from "../../../src/render/templates/page.generated.js";
import { propertiesOf } from "../../../src/render/theme/style/check-style.js";
import { checkContrast } from "../../../src/render/theme/style/contrast.js";
import { checkUserStyle, withUserStyle } from "../../../src/render/theme/style/user-style.js";

const found = (css: string) =>
  checkUserStyle("house.css", css).map(
    ({ range: { start }, message }) => `${start.line}:${start.column}: ${message.en}`,
  );

describe("refuses what fetches, runs or ends the style", () => {
  test.each([
    ['@import "https://a.example/x.css";', "1:1", "@import fetches"],
    ["@IMPORT url(x.css);", "1:1", "@import fetches"],
    ["/* a */\n@namespace svg url(http://www.w3.org/2000/svg);", "2:1", "@namespace may not be used"],
    ["p { background: url(https://a.example/x.png) }", "1:17", "The page fetches nothing"],
    ["p { background: URL( 'x.png' ) }", "1:17", "The page fetches nothing"],
    ["p { background: url(//a.example/x) }", "1:17", "The page fetches nothing"],
    ["p { background: url(data:text/html,x) }", "1:17", "The page fetches nothing"],
    ["p { background: url() }", "1:17", "The page fetches nothing"],
    ['p { background: url("data:image/png;base64,AA" }', "1:17", "never closed"],
    ['p { background: image-set("x.png" 1x) }', "1:17", "image-set(…) can fetch"],
    ['p { background: -webkit-image-set("x.png" 1x) }', "1:17", "can fetch"],
    ['p { background: src("x.png") }', "1:17", "can fetch"],
    ["p { width: expression(alert(1)) }", "1:12", "can fetch something outside the page, or run"],
    ["p { background: \\75rl(https://a.example) }", "1:17", "A backslash is allowed in quotes only"],
    ["p { background: u\\rl(https://a.example) }", "1:18", "A backslash is allowed in quotes only"],
    ["p {}\n/* </style> */", "2:4", "HTML tags"],
    ['p::after { content: "</STYLE><script>" }', "1:22", "HTML tags"],
    ["p {}\n/* aldrig stängd", "2:1", "comment is never closed"],
    ["p::after { content: 'x\n' }", "1:21", "string is not closed"],
    ["p { color: red\n", "1:3", "{ is never closed. Write }"],
    ["p { color: rgb(1 2 3 }", "1:15", "( is never closed. Write )"],
    ["p { color: red }}", "1:17", "closes something that is never opened"],
    ["p { background: url(x", "1:17", "url( is never closed"],
  ])("%j at %s", (css, place, piece) => {
    const [first, ...rest] = found(css);
    expect(first).toMatch(new RegExp(`^${place}: `));
    expect(first).toContain(piece);
    // What comes after may be misread, and is not to hide what was found.
    expect(rest.length).toBeLessThanOrEqual(2);
  });
});

describe("tells which properties the page reads", () => {
  test.each([
    [
      ":root { --acent-light: red }",
      '1:9: The page does not read --acent-light. Did you mean "--accent-light"?',
    ],
    [
      ":root {\n  --accent: red;\n}",
      "2:3: --accent is set by the page itself: light, dark and printed each have their own. Write --accent-light and --accent-dark.",
    ],
    [
      ":root { --zebra: red }",
      "1:9: The page does not read --zebra. The package's docs/outputs.md has those there are.",
    ],
  ])("%j", (css, message) => expect(found(css)).toEqual([message]));
});

describe("tells which values no browser reads", () => {
  test.each([
    [
      ":root {\n  --accent-light: #7a1f3d\n  --accent-dark: #f2a7bf;\n}",
      "2:3: There is no semicolon at the end of the line, so neither it nor the next has any effect. Write ; there.",
    ],
    [
      ":root {\r\n  --font: Georgia /* a: b */\r\n  color-scheme: light;\r\n}",
      "2:3: There is no semicolon at the end of the line, so neither it nor the next has any effect. Write ; there.",
    ],
    [
      ":root { --accent-light: 7a1f3d }",
      "1:9: The value is not a colour. Write # and six characters, for example --accent-light: #7a1f3d;",
    ],
    [
      ":root { --tint-dark: #12345; --ink-dark: #fff }",
      "1:9: The value is not a colour. Write # and six characters, for example --tint-dark: #7a1f3d;",
    ],
  ])("%j", (css, message) => expect(found(css)).toEqual([message]));
});

test.each([
  ":root { --accent-light: color-mix(in srgb, red 50%, rgb(0 0 0)) !important; --ink-dark: white; --tint-dark: #FFF8 }",
  ':root {\n  --font:\n    "Hus: ett",\n    serif;\n  --measure: 60ch\n}\np::after { content: "--ink-dark: 1" }',
  ":root { --accent-light: #b30000; --accent-dark: #ff9d9d; --measure: 60ch }",
  ":root { --mine: 1px } p { margin: var( --mine ) }",
  "@media (width < 40rem) { p { color: red } } @supports (color: lab(0 0 0)) { p { color: lab(0 0 0) } }",
  '@font-face { font-family: "Hus"; src: url(data:font/woff2;base64,d09GMg==) format("woff2"), local("Hus") }',
  "h1 { background: url('data:image/svg+xml;utf8,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E') }",
  'p::before { content: "\\201C" counter(x) } /* url( @import \\ */',
  'a[href^="https://url(x"]::after { content: "@import \'" }',
  "",
])("%j is fine", (css) => expect(found(css)).toEqual([]));

test("our own style sheet is fine", () => {
  expect(
    found(readFileSync("templates/page.css", "utf8")).filter((each) => !each.includes("is set by")),
  ).toEqual([]);
});

test.each([...styleRule.bad, ...styleContrast.bad])("wrong: $yaml", ({ yaml, at }) =>
  expect(found(yaml)).toHaveLength(at.length),
);
test.each([...styleRule.good, ...styleContrast.good])("right: $yaml", ({ yaml }) =>
  expect(found(yaml)).toEqual([]),
);

test("the page's policy lets images and fonts in only where the sheet has them in itself", () => {
  expect(withUserStyle("p { color: red }").sources).toBe("");
  expect(withUserStyle("p { background: url(data:image/png;base64,AA) }").sources).toContain("img-src data:");
  expect(withUserStyle("p {}\r\n").css).toBe(withUserStyle("p {}").css);
});

test("the documentation has each property with its own value", () => {
  const documented = [
    ...readFileSync("docs/outputs.md", "utf8").matchAll(/^\| `(--[a-z-]+)` \| `([^`]*)` \|/gm),
  ];
  const set = [...(style.css.split("}")[0] ?? "").matchAll(/(--[a-z-]+):\s*([^;]+);/g)];
  const tidy = (rows: RegExpMatchArray[]) =>
    rows.map(([, name, value]) => [name, value?.replace(/\s+/g, " ")]);
  expect(tidy(documented)).toEqual(tidy(set));
  expect(propertiesOf(style.css).size).toBe(set.length + 7);
});

describe("tells which text is too faint", () => {
  test.each([
    [
      ":root { --ink-light: #777 }",
      [
        "1:9: --ink-light is too faint on --paper-light: the contrast is 4.3 to 1",
        "1:9: --ink-light is too faint on --tint-light: the contrast is 3.9",
      ],
    ],
    [
      ":root {\n --paper-dark: #fff;\n --tint-dark: #000000 }",
      [
        "2:2: --ink-dark is too faint on --paper-dark",
        "2:2: --quiet-dark is too faint on --paper-dark",
        "2:2: --accent-dark is too faint on --paper-dark",
      ],
    ],
    [":root { --ink-light: #767676; --paper-light: #fff; --tint-light: #ffffff }", []],
    [
      ":root { --ink-light: #777777; --paper-light: #fff; --tint-light: #fff }",
      [
        "1:9: --ink-light is too faint on --paper-light: the contrast is 4.4 to 1",
        "1:9: --ink-light is too faint on --tint-light",
      ],
    ],
    ["/* :root { --ink-light: #fff } */", []],
    [":root { --ink-light: #fff8; --accent-light: rgb(255 255 255) }", []],
  ])("%j", (css, expected) => {
    const messages = found(css);
    expect(messages).toHaveLength(expected.length);
    for (const [index, piece] of expected.entries()) expect(messages[index]).toContain(piece);
  });

  test("of our own none is", () => expect(checkContrast("x", style.css, style.css)).toEqual([]));
});

test("the example of the documentation is right", () => {
  const [, example = ""] = /```css\n([\s\S]*?)```/.exec(readFileSync("docs/outputs.md", "utf8")) ?? [];
  expect(example).toContain("--accent-light");
  expect(found(example)).toEqual([]);
});
