import { describe, expect, test } from "vitest";
import { escapeMarkdown, oneLine } from "../../src/render/escape.js";

describe("what people read in the Markdown file", () => {
  test.each([
    "556532-9496",
    "Sjöbodavägen 2, 145 03 Norsborg",
    "+46 70 123 45 67",
    "-5 grader",
    "(bl.a. namn, t.ex. kundnummer, m.m.)",
    "7 kap. 2 § bokföringslagen (1999:1078)",
    "2026.11.22",
    "1.5 procent",
    "kl. 12.30–13.00",
    "Nu! Genast.",
    "”citat” och 'enkelt', ja/nej, x = y + z, 50 %",
    "👨‍👩‍👧‍👦 ❤️",
  ])("%s stays as it is", (value) => {
    expect(escapeMarkdown(value)).toBe(value);
  });

  test.each([
    ["C++ & C#", "C++ \\& C\\#"],
    ["a_b_c", "a\\_b\\_c"],
    ["2026. var ett år", "2026\\. var ett år"],
    ["1) ett", "1\\) ett"],
    ["1.", "1\\."],
    ["-", "\\-"],
    ["- x", "\\- x"],
    ["--", "\\--"],
    ["+ x", "\\+ x"],
    ["= x", "\\= x"],
    [": x", "\\: x"],
    ["Nu!", "Nu\\!"],
    ["Va!! Nej", "Va\\!! Nej"],
    ["x@y.se", "x\\@y\\.se"],
    ["www.mailit.se", "www\\.mailit\\.se"],
    ["WWW.1", "WWW\\.1"],
    ["https://imy.se/", "https:/\\/imy\\.se/"],
    ["exempel.example", "exempel\\.example"],
    ["a|b", "a\\|b"],
    ["\\`*_{}[]<>#|~&$^@", "\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\#\\|\\~\\&\\$\\^\\@"],
  ])("%s is written %s", (value, markdown) => {
    expect(escapeMarkdown(value)).toBe(markdown);
  });
});

describe("one line", () => {
  test.each([
    ["  a \t\r\n b\u2028c\u0085d\u3000e ", "a b c d e"],
    ["1\u00a0000\u202f000 kr", "1\u00a0000\u202f000 kr"],
    ["a\u00a0\u00a0b", "a\u00a0b"],
    ["a \u00a0 b", "a b"],
    ["\u00a0a\u00a0", "a"],
    [" \n ", ""],
  ])("%j becomes %j", (value, line) => {
    expect(oneLine(value)).toBe(line);
  });

  test.each([
    ["null", "\u0000"],
    ["escape", "\u001b"],
    ["delete", "\u007f"],
    ["C1 control", "\u009b"],
    ["Arabic letter mark", "\u061c"],
    ["Hangul filler", "\u3164"],
    ["zero-width space", "\u200b"],
    ["right-to-left override", "\u202e"],
    ["word joiner", "\u2060"],
    ["isolate", "\u2066"],
    ["deprecated format control", "\u206f"],
    ["byte order mark", "\ufeff"],
    ["interlinear annotation", "\ufff9"],
    ["noncharacter", "\uffff"],
    ["tag character", "\u{e0041}"],
    ["lone high surrogate", "\ud800"],
    ["lone low surrogate", "\udfff"],
  ])("%s is made visible", (_name, character) => {
    expect(oneLine(`a${character}b`)).toBe("a\ufffdb");
  });

  test.each(["data\u00adskydd", "می\u200cخواهم", "👨\u200d👩", "❤\ufe0f", "❤\ufe0e", "A\u030a"])(
    "%s is kept",
    (value) => {
      expect(oneLine(value)).toBe(value);
    },
  );
});
