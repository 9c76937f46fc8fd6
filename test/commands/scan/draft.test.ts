import { describe, expect, test } from "vitest";
import { draftText, withDraft } from "../../../src/commands/scan/draft.js";
import { parse } from "../../../src/parse/parse.js";
import type { DraftEntry } from "../../../src/scan/draft.js";

const entries: DraftEntry[] = [
  {
    group: "recipients",
    id: "a",
    value: { name: "A: \u001b[31m", domains: ["a.example"] },
    comment: "Seen.\n- x",
  },
  { group: "recipients", id: "b", value: { name: "B" }, comment: "Seen." },
  { group: "cookies", id: "c", value: { name: "_c_*" }, comment: "Seen." },
];

function written(text: string): string {
  const { source } = parse("policy.yaml", new TextEncoder().encode(text));
  if (!source) throw new Error(text);
  return withDraft(source, entries).text;
}

describe("a draft is written in the layout of the file", () => {
  test("as a piece of its own", () => {
    expect(draftText(entries)).toBe(
      'recipients:\n  # Seen.\\u{a}- x\n  a:\n    name: "A: \\u001b[31m"\n    domains:\n      - a.example\n  # Seen.\n  b:\n    name: B\ncookies:\n  # Seen.\n  c:\n    name: "_c_*"\n',
    );
    expect(draftText([])).toBe("");
  });

  test("with its line breaks and its step", () => {
    const before = "title: T\r\nrecipients:\r\n    x: # why\r\n        name: X # X\r\n# after\r\nend: 1\r\n";
    const after = written(before);
    expect(after).toContain("    # Seen.\r\n    b:\r\n        name: B\r\n# after\r\nend: 1\r\n");
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after.startsWith("title: T\r\nrecipients:\r\n    x: # why\r\n        name: X # X\r\n")).toBe(true);
  });

  test("in place of a word", () => {
    expect(written("recipients:\n  x: { name: X }\ncookies: none # none yet\n")).toContain(
      'cookies: # none yet\n  # Seen.\n  c:\n    name: "_c_*"\n',
    );
  });

  test("within braces, where no comment can be", () => {
    const after = written("recipients: {}\ncookies: { d: { name: d } }\n");
    expect(parse("p.yaml", new TextEncoder().encode(after)).source?.data).toEqual({
      recipients: { a: { name: "A: \u001b[31m", domains: ["a.example"] }, b: { name: "B" } },
      cookies: { d: { name: "d" }, c: { name: "_c_*" } },
    });
  });
});
