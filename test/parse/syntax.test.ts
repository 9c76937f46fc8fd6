import { describe, expect, it } from "vitest";
import { parseText, placesOf } from "./helpers.js";

// What is wrong, the text, where (line:column-endColumn path) and a word of the remedy in Swedish.
const CASES: readonly (readonly [string, string, string | readonly string[], RegExp])[] = [
  ["a tab for indentation", "a:\n\tb: 1\n", "2:1-2 ", /mellanslag/],
  ["a tab after spaces", "a:\n  b: x\n  \tc: y\n", "3:3-4 /a", /mellanslag/],
  ["tabs in a list", "a:\n  - x\n\t\t- y\n", "3:1-3 ", /mellanslag/],
  ["a tab in a block of text", "a: |\n\tx\n", "2:1-2 /a", /mellanslag/],
  ["a tab within brackets", "a: [\n  x,\n\ty\n]\n", "3:1-2 /a", /mellanslag/],
  ["a tab after a dash", "a:\n  -\tb: 1\n", "2:4-5 /a", /mellanslag/],
  ["no colon", "x: 1\nname MAILIT\ny: 2\n", "2:1-12 ", /saknar kolon/],
  ["no colon on the last line", "x: 1\nname MAILIT\n", "2:1-12 ", /saknar kolon/],
  ["no colon before a group", "a: 1\npurposes\n  rec:\n    name: x\n", "2:1-9 ", /saknar kolon/],
  ["no colon before brackets", "a:\n  b { c: x, d: y }\n", "2:3-19 /a", /saknar kolon/],
  [
    "no colon before brackets and quotes",
    'a:\n  b { c: "x" }\n  d: 1\n',
    "2:3-8 /a",
    /kolon och mellanslag före/,
  ],
  ["no space after the colon", "x: 1\nname:MAILIT\ny: 2\n", "2:1-12 ", /mellanslag efter kolonet/],
  ["no space before brackets", "a:\n  b:{ c: x, d: y }\n", "2:3-19 /a", /mellanslag efter kolonet/],
  ["text that goes on without indentation", "a: >-\nfoo\n", "2:1-4 ", /ska den dras in/],
  ["a colon in a value", "a: b: c # d\n", "1:4-8 /a", /citattecken/],
  ["a colon last in a value", "a: b:\n", "1:4-6 /a", /citattecken/],
  ["a colon in a value in a list", "- a: b: c\n", "1:6-10 ", /citattecken/],
  ["a colon in a value in brackets", "a: [b: c: d]\n", "1:8-12 /a/0/b", /citattecken/],
  ["an unclosed double quote", 'a: "MAILIT\nb: "x"\n', "1:4-11 /a", /avslutas inte/],
  ["an unclosed double quote to the end", 'a: 1\nb: "x # c\nd: y\n', "2:4-10 /b", /avslutas inte/],
  ["an unclosed single quote", "a:\n  b: 'x\n  c: y\n", "2:6-8 /a/b", /avslutas inte/],
  ["a quote closed only by an escape", 'a: "\\"', "1:4-7 /a", /avslutas inte/],
  ["a single quote closed only by a double one", "a: 'x''", "1:4-8 /a", /avslutas inte/],
  ["an unclosed quote within brackets", 'a: [ "b", "c ]\nd: 1\n', "1:11-15 /a/1", /avslutas inte/],
  ["an unclosed quoted key", 'a: 1\n"b: 2\nc: 3\n', "2:1-6 ", /avslutas inte/],
  ["an apostrophe within single quotes", "a: 'it's x'\n", "1:8-12 ", /två gånger/],
  ["text after a quote", 'a: "x" y z\n', "1:8-11 ", /hela värdet/],
  ["text after a bracket", "a: { b: x } c\n", "1:13-14 ", /ny rad/],
  ["an unclosed square bracket", "a: [x, y\nb: 1\n", "1:4-5 /a", /”\[” saknar sitt ”\]”/],
  ["an unclosed curly bracket", "a: { x: 1\nb: 1\n", "1:4-5 /a", /”\{” saknar sitt ”\}”/],
  ["the wrong closing bracket", "x: { e: [a, b }\ny: { n: B }\n", "1:9-10 /x/e", /”\[” saknar sitt ”\]”/],
  ["a bracket unclosed at the end", "{ a: 1\n", "1:1-2 ", /”\{” saknar sitt ”\}”/],
  ["a bracket that closes nothing", "b: 1\na: ]\n", "2:4-5 ", /stänger ingenting/],
  ["a bracket that closes nothing, under one in a text", "a: x [y\nb: ]\n", "2:4-5 ", /stänger ingenting/],
  ["a comma too many", "a: [x,, y]\n", "1:7-8 /a", /komma för mycket/],
  ["a missing comma", "a: { x: b c y: d }\n", "1:9-17 /a/x", /komma mellan/],
  ["a missing comma between quotes", 'a: ["x" "y"]\n', "1:9-10 /a/0/x", /komma mellan/],
  ["a name without a value in brackets", "a: {x:1, y: 2}\n", "1:5-8 /a/x:1", /mellanslag och värde/],
  ["a forbidden first character", "a: @foo bar\n", "1:4-12 /a", /citattecken/],
  ["a percent sign first", "b: 1\na: %foo\n", "2:4-8 /a", /citattecken/],
  ["text beside a block mark", "a: > b c\n", "1:6-9 /a", /nästa rad/],
  ["a block mark with a letter", "a: |2x\n  b\n", "1:6-7 /a", /nästa rad/],
  ["a backslash in double quotes", 'a: "C:\\policy"\n', "1:7-9 /a", /snedstreck/],
  [
    "a line indented too far",
    "a: 1\n b: 2\n",
    "2:2-6 /a",
    /indragen 1 blanksteg, men ska vara helt utan indrag/,
  ],
  [
    "a line indented too little",
    "a:\n  b: 1\n c: 2\n",
    "3:2-6 ",
    /indragen 1 blanksteg, men ska vara indragen 2 blanksteg/,
  ],
  ["a list item indented too little", "a:\n  - b\n - c\n", "3:2-5 ", /En lista/],
  ["a list on the line of its name", "a: - b\n", "1:4-7 ", /egen rad/],
  ["a list under a value", "a: 1\n- b\n", "2:1-4 ", /En lista/],
  ["a list before names", "- a\nb: 1\n", "2:1-5 ", /hör inte ihop/],
  ["a comment without a space", 'a: "x"#y\n', "1:7-9 ", /mellanslag/],
  ["facts beside the document mark", "--- a: 1\n", "1:5-9 ", /nästa rad/],
  ["a directive", "%YAML 1.1\n---\na: NO\n", "1:1-10 ", /direktiv/],
  ["a tag directive", "%TAG ! tag:x,2000:\n---\na: 1\n", "1:1-19 ", /direktiv/],
  ["a local tag", "a: !x 1\n", "1:4-6 ", /taggen ”!x”/],
  ["a core tag", "a: !!timestamp 2026-02-30\n", "1:4-15 ", /taggen/],
  ["an anchor", "a: &x 1\n", "1:4-6 ", /hänvisningen ”&x”/],
  ["an alias without an anchor", "b: 1\na: *x\n", "2:4-6 /a", /hänvisningen ”\*x”/],
  ["an alias to itself", "a: &x [*x]\n", ["1:4-6 ", "1:8-10 /a/0"], /hänvisningen/],
  ["an explicit key", "? a\n: b\n", "1:1-2 ", /frågetecken/i],
  ["a merge key", "a:\n  <<: { b: 1 }\n", "2:3-5 /a/<<", /Sammanslagning/],
  ["a second document", "a: 1\n---\nb: 2\n", "2:1-4 ", /andra dokument/],
  ["a second document without a mark", "a: 1\n...\nb: 2\n", "3:1-2 ", /andra dokument/],
  ["an empty file", "", "1:1-1 ", /Filen är tom/],
  ["an empty file with a mark", "---\n", "1:1-2 ", /Filen är tom/],
  ["nothing but comments", "# a\n\n# b\n", "1:1-2 ", /Filen är tom/],
  ["a list for a file", "- a\n- b\n", "1:1-4 ", /namn, kolon, mellanslag och värde/],
  ["a text for a file", "Integritetspolicy\nför oss\n", "1:1-18 ", /namn, kolon, mellanslag och värde/],
  ["a number for a file", "1\n", "1:1-2 ", /namn, kolon, mellanslag och värde/],
  ["a key twice", "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", "5:3-4 /b/c", /”c” finns redan på rad 3/],
  ["a key twice in brackets", "a: { b: 1, b: 2 }\n", "1:12-13 /a/b", /rad 1/],
  ["a key twice, once in quotes", 'a: 1\n"a": 2\n', "2:1-4 /a", /rad 1/],
  ["a key that looks the same", "\u00e9: 1\ne\u0301: 2\n", "2:1-3 /e\u0301", /rad 1/],
  ["a number for a key", "a:\n  12: x\n", "2:3-5 /a/12", /citattecken runt det: "12"/],
  ["nothing for a key", "null: x\n", "1:1-5 /null", /"null"/],
  ["a truth value for a key", "a: { true: x }\n", "1:6-10 /a/true", /"true"/],
  ["no key", "a: b\n: c\n", "2:1-2 /", /saknas ett namn/],
  ["a list for a key", "[a]: 1\n", "1:1-7 ", /enkel text/],
  ["a group for a key", "{ a: 1 }: 2\n", "1:1-12 ", /enkel text/],
];

describe("syntax errors", () => {
  it.each(CASES)("%s", (_, text, places, remedy) => {
    const result = parseText(text);
    expect(placesOf(result)).toEqual([places].flat());
    expect(result.source).toBeUndefined();
    for (const diagnostic of result.diagnostics) {
      expect(diagnostic.message.sv).toMatch(remedy);
      expect(diagnostic.message.en).not.toBe(diagnostic.message.sv);
      expect(diagnostic).toMatchObject({
        file: "policy.yaml",
        severity: "error",
        rule: "yaml-syntax",
        legal: [],
        url: "docs/rules/README.md#yaml-syntax",
      });
    }
  });

  it.each(CASES)("%s: at the same place with CRLF and a byte order mark", (_, text, places) => {
    expect(placesOf(parseText(`\ufeff${text.replaceAll("\n", "\r\n")}`))).toEqual([places].flat());
  });
});

describe("several errors", () => {
  it("are reported together, in the order of the file", () => {
    const text = "a: @x\nb: &c 1\n\td: 1\nh:\n  i\n  j: k\nl: 1\ne: f: g\n";
    expect(placesOf(parseText(text))).toEqual(["1:4-6 /a", "2:4-6 ", "3:1-2 ", "5:3-4 /h", "8:4-8 /e"]);
  });

  it("are at most twenty", () => {
    const text = Array.from({ length: 50 }, (_, index) => `k${index}: @`).join("\n");
    const result = parseText(text);
    expect(result.diagnostics).toHaveLength(20);
    expect(placesOf(result).at(-1)).toBe("20:6-7 /k19");
  });

  it("do not hide repeated keys before them, and claim none after them", () => {
    expect(placesOf(parseText("a: 1\na: 2\nb: @\nc: 1\nc: 2\n"))).toEqual(["2:1-2 /a", "3:4-5 /b"]);
  });

  it("are told by the first on a line", () => {
    expect(placesOf(parseText('a: [b: c: "\\q"]\n'))).toEqual(["1:8-15 /a/0/b"]);
  });

  it("end with what ends the file for the parser", () => {
    expect(placesOf(parseText("  a: 1\nb: 2\nc: @\nd: 3\n"))).toEqual(["2:1-5 "]);
  });

  it("are blamed on the line that is out of step, not on those that are not", () => {
    const rest = "b:\n  c: 1\n  d:\n    e: 1\nf:\n  g: 1\n";
    expect(placesOf(parseText(` a: 1\n${rest}`))).toEqual(["1:2-6 "]);
    expect(placesOf(parseText(`${rest}h:\n   i: 1\n  j: 2\n  k: 3\n`))).toEqual(["8:4-8 /h"]);
    expect(placesOf(parseText(`${rest}h:\n  i: 1\n   j: 2\n`))).toEqual(["9:4-8 /h/i"]);
  });

  it("are blamed on a tab, not on the lines around it", () => {
    const text =
      "a:\n    b:\n        c: 1\n    d:\n        e: 1\nf:\n    - g: 1\n      h: 2\n\t- i: 3\n      j: 4\n";
    expect(placesOf(parseText(text))).toEqual(["9:1-2 "]);
  });

  it("do not repeat a line, nor blame the lines after it", () => {
    expect(placesOf(parseText("a:\n  b: 1\n\tc: 2\n  d: 3\n  e: 4\n"))).toEqual(["3:1-2 "]);
  });
});

describe("what a message shows of the file", () => {
  it("is neither long nor able to command a terminal", () => {
    const key = `"\\e]0;${"x".repeat(500)}"`;
    const [diagnostic] = parseText(`${key}: 1\n${key}: 2\n`).diagnostics;
    expect(diagnostic?.message.sv).toContain("\\u{1b}]0;xxx");
    expect(diagnostic?.message.sv).not.toContain("\u001b");
    expect(diagnostic?.message.sv.length).toBeLessThan(200);
  });
});
