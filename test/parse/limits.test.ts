import { describe, expect, it } from "vitest";
import { MAX_BYTES, parse } from "../../src/parse/parse.js";
import { parseText, placesOf } from "./helpers.js";

const fill = (unit: string) => unit.repeat(Math.floor((MAX_BYTES - 20) / unit.length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

// Texts that make a YAML parser slow, greedy or, in one case, end the process.
const TRAPS: Readonly<Record<string, string>> = {
  "a thousand brackets": "[".repeat(1000),
  "a thousand brackets again": `a: ${"[".repeat(1000)}`,
  "curly brackets": fill("{a: "),
  "explicit keys": "? ".repeat(400),
  commas: `[${",".repeat(200_000)}`,
  "as many commas as are read": `a: [${",".repeat(49_000)}${" x".repeat(200_000)}`,
  "twenty thousand keys": lines(20_000, (index) => `k${index}: v`),
  "the same key": lines(7_000, () => "a: 1"),
  "deep blocks": lines(1_000, (index) => `${" ".repeat(index)}a:`),
  "deep lists": fill("- "),
  "deep blocks in brackets": `a: [${lines(500, (index) => `${" ".repeat(index)}b:`)}]`,
  "a wide flow": `a: [${fill("b, ")}`,
  "pairs on one line": `{${fill("a: b, ")}`,
  "keys that are lists": fill("[a]: "),
  "an unclosed double quote": `a: "${"x".repeat(500_000)}`,
  "an unclosed single quote": `a: '${"x ".repeat(250_000)}`,
  "escapes to the end": `a: "${"\\".repeat(500_000)}`,
  "escaped quotes to the end": `a: "${'\\"'.repeat(250_000)}`,
  quotes: fill('"'),
  "unclosed quotes": lines(7_000, () => 'a: "x'),
  "a billion laughs": lines(20, (index) => `k${index}: &k${index} [${"*a,".repeat(9)}*a]`),
  anchors: fill("&a "),
  tags: fill("!a "),
  directives: fill("%a #\n"),
  "empty lines, then comments": `a:\n  b: 1\n${"\n".repeat(36_000)}${"  #\n".repeat(13_000)}`,
  "empty lines": fill("\n"),
  comments: fill("#\n"),
  documents: fill("---\n"),
  "folded lines": `a: ${"x\n ".repeat(170_000)}`,
  "block lines": `a: |\n${fill(" x\n")}`,
  "tabs before a line": `a: |\n${fill("\t")}x`,
  digits: `a: ${"1".repeat(500_000)}`,
  "wrong lines": lines(16_000, () => "a b"),
  "wrong indentation": lines(3_500, () => "a: 1\n b: 2"),
  colons: fill(": "),
  "closing brackets": fill("}"),
  hashes: `a: "b" ${"#".repeat(500_000)}`,
};

describe("what could make reading slow or never end", () => {
  it.each(Object.entries(TRAPS))("%s", (_, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES);
    // Time of the processor, which a busy machine does not lengthen.
    const start = process.cpuUsage();
    const { source, diagnostics } = parse("policy.yaml", bytes);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(2_000);
    expect(source === undefined).toBe(diagnostics.length > 0);
    expect(diagnostics.length).toBeLessThanOrEqual(20);
  });
});

describe("depth", () => {
  const nested = (depth: number) => lines(depth, (index) => `${" ".repeat(index)}a:`);

  it("is read to thirty-two levels", () => {
    expect(parseText(`${nested(32)} 1\n`).source?.places.get("/a".repeat(32))?.kind).toBe("scalar");
    expect(parseText(`a: ${"[".repeat(31)}1${"]".repeat(31)}\n`).source).toBeDefined();
  });

  it("is refused beyond, where it goes too far", () => {
    const result = parseText(`${nested(33)} 1\n`);
    expect(placesOf(result)).toEqual(["33:36-37 "]);
    expect(result.diagnostics[0]?.message.sv).toContain("för många nivåer");
    expect(placesOf(parseText(`a: ${"[".repeat(40)}`))).toEqual(["1:36-37 "]);
  });
});

describe("number of parts", () => {
  it("is more than enough for a large policy", () => {
    expect(parseText(lines(7_000, (index) => `k${index}: value`)).source).toBeDefined();
  });

  it("is refused beyond, where it goes too far", () => {
    const result = parseText(lines(20_000, (index) => `k${index}: v`));
    expect(result.diagnostics).toHaveLength(1);
    expect(result.diagnostics[0]?.message.sv).toContain("för många uppgifter");
    expect(result.diagnostics[0]?.range.start.line).toBeGreaterThan(7_000);
  });
});
