import { describe, expect, it } from "vitest";
import { MAX_BYTES, parse } from "../../src/parse/parse.js";
import { parseText, placesOf } from "./helpers.js";

const SWEDISH = 'title: Integritetspolicy\nname: "”Å”"\ncity: Söderköping\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((character) => character.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => {
    view.setUint16(index * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe("encodings", () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])("recognises UTF-16 (little endian %s, mark %s)", (littleEndian, mark) => {
    const result = parse("policy.yaml", utf16(SWEDISH, littleEndian, mark));
    expect(placesOf(result)).toEqual(["1:1-2 "]);
    expect(result.diagnostics[0]?.message.sv).toContain("UTF-16");
    expect(result.diagnostics[0]?.message.sv).toContain("Spara den som UTF-8");
    expect(result.diagnostics[0]?.message.en).toContain("Save it as UTF-8");
  });

  it("recognises Windows-1252 at the first letter that is not ASCII", () => {
    const result = parse("policy.yaml", Buffer.from("a: 1\r\nname: räksmörgås\r\n", "latin1"));
    expect(placesOf(result)).toEqual(["2:8-9 "]);
    expect(result.diagnostics[0]?.message.sv).toContain("Windows-1252");
    expect(result.text).toBe("a: 1\r\nname: r");
  });

  it("counts columns in characters, without the byte order mark", () => {
    const bytes = Buffer.concat([Buffer.from("\ufeffå: ä😀", "utf8"), Buffer.from([0xe5, 0x0a])]);
    expect(placesOf(parse("policy.yaml", bytes))).toEqual(["1:7-8 "]);
  });

  it("finds the first bad byte wherever it is, with a byte order mark or without", () => {
    for (let length = 0; length < 70; length++) {
      const text = "ab\u00e5\n".repeat(20).slice(0, length);
      const line = text.split("\n").length;
      const column = length - text.lastIndexOf("\n");
      for (const mark of ["", "\ufeff"]) {
        const result = parse(
          "policy.yaml",
          Buffer.concat([Buffer.from(mark + text), Buffer.from([0x81, 0xe5])]),
        );
        expect(placesOf(result)).toEqual([`${line}:${column}-${column + 1} `]);
        expect(result.diagnostics[0]?.message.sv).not.toContain("Windows");
      }
    }
  });

  it.each([
    ["a character cut off at the end", [0x61, 0x3a, 0x20, 0xc3], "1:4-5 "],
    ["a byte that no encoding has here", [0x61, 0x0a, 0x81, 0x0a], "2:1-2 "],
    ["an encoded surrogate", [0x61, 0xed, 0xa0, 0x80], "1:2-3 "],
  ])("points at %s", (_, bytes, place) => {
    const result = parse("policy.yaml", Uint8Array.from(bytes));
    expect(placesOf(result)).toEqual([place]);
    expect(result.diagnostics[0]?.message.en).toContain("UTF-8");
  });

  it("does not take a NUL in UTF-8 for UTF-16", () => {
    const result = parseText("a: 1\nb: x\u0000y\n");
    expect(placesOf(result)).toEqual(["2:5-6 "]);
    expect(result.diagnostics[0]?.message.sv).toContain("U+0000");
  });
});

describe("size", () => {
  it("refuses a file above the limit without reading it, and takes one at the limit", () => {
    const large = parse("policy.yaml", new Uint8Array(MAX_BYTES + 1).fill(0x20));
    expect(placesOf(large)).toEqual(["1:1-1 "]);
    expect(large.text).toBeUndefined();
    expect(large.diagnostics[0]?.message).toEqual({
      sv: "Filen är för stor för att vara en policy: 513 kB. Den får vara högst 512 kB.",
      en: "The file is too large to be a policy: 513 kB. It may be at most 512 kB.",
    });
    expect(parseText(`a: ${"x".repeat(MAX_BYTES - 3)}`).source).toBeDefined();
  });
});

describe("characters", () => {
  it.each([
    ["\u0000", "U+0000"],
    ["\u0007", "U+0007"],
    ["\u001b", "U+001B"],
    ["\u007f", "U+007F"],
    ["\u0085", "U+0085"],
    ["\u009b", "U+009B"],
    ["\u2028", "U+2028"],
    ["\u202a", "U+202A"],
    ["\u202e", "U+202E"],
    ["\u2066", "U+2066"],
    ["\u2069", "U+2069"],
    ["\ufeff", "U+FEFF"],
    ["\ufffd", "U+FFFD"],
  ])("refuses %j in values, keys and comments, at its place", (character, name) => {
    const result = parseText(`a: 1\nå: "x${character}y"\n${character}b: 2\n# ${character}\n`);
    expect(placesOf(result)).toEqual(["2:6-7 ", "3:1-2 ", "4:3-4 "]);
    for (const { message } of result.diagnostics) {
      expect(message.sv).toContain(name);
      expect(message.en).toContain(name);
    }
  });

  it("takes tabs in text, and characters of any script", () => {
    expect(parseText("a: x\ty # \t\nb: \u200f\u0627 \u00a0 \u200b 😀\n").diagnostics).toEqual([]);
  });

  it("reports a lone carriage return once", () => {
    const result = parseText("a: 1\rb: 2\rc: 3\r");
    expect(placesOf(result)).toEqual(["1:5-5 "]);
    expect(result.diagnostics[0]?.message.sv).toContain("LF eller CRLF");
  });
});

it("says of binary data that they are no text", () => {
  const { diagnostics } = parse("policy.yaml", Uint8Array.of(0, 255, 254, 1, 2, 3, 0, 65, 66, 67));
  expect(diagnostics.map(({ message }) => message)).toEqual([
    {
      sv: expect.stringMatching(/^Filen är ingen textfil: den innehåller binära data/),
      en: expect.stringMatching(/^The file is not a text file: it holds binary data/),
    },
  ]);
});
