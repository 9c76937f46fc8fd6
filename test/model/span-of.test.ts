import { expect, test } from "vitest";
import { spanOf, textPath } from "../../src/model/source.js";
import { parse } from "../../src/parse/parse.js";

const TEXT = `# A notice.
title: Policy
empty:
names:
  sv: Namn
  en: Name
list:
  - one
  - a: two
    b: three
`;

function read(text: string) {
  const { source } = parse("policy.yaml", new TextEncoder().encode(text));
  if (!source) throw new Error("not YAML");
  return source;
}

const source = read(TEXT);

/** The characters that a path is pointed at with. */
const shown = (path: string, aim?: "value" | "key") => source.text.slice(...spanOf(source, path, aim));

test.each([
  ["/title", "Policy"],
  ["/names", "names"],
  ["/names/sv", "Namn"],
  ["/list", "list"],
  ["/list/0", "one"],
  ["/list/1/b", "three"],
  // An empty value has no characters of its own.
  ["/empty", "empty"],
  // A group in a list has no key: its first line.
  ["/list/1", "a: two"],
  // What is not there, at what should have it.
  ["/names/de", "names"],
  ["/title/sv", "title"],
  ["/list/7", "list"],
  ["/list/0/x", "one"],
  ["/nothing", "title: Policy"],
])("%s is pointed at with %j", (path, text) => expect(shown(path)).toBe(text));

test.each([
  ["/title", "title"],
  ["/names/en", "en"],
  ["/list/0", "one"],
])("the key of %s is %j", (path, text) => expect(shown(path, "key")).toBe(text));

test("a file without a line break is pointed at as a whole", () => {
  const flow = read("{ title: Policy }");
  expect(flow.text.slice(...spanOf(flow, "/nothing"))).toBe("{ title: Policy }");
});

test.each([
  ["/names", "sv", "/names/sv"],
  ["/names", "en", "/names/en"],
  ["/title", "sv", "/title"],
  ["/empty", "en", "/empty"],
  ["/nothing", "sv", "/nothing"],
] as const)("the text of %s in %s is at %s", (path, language, at) =>
  expect(textPath(source, path, language)).toBe(at),
);
