import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.js";
import { validate } from "../../src/validate/validate.js";

async function findings(yaml: string) {
  const { source } = parse("policy.yaml", new TextEncoder().encode(yaml));
  if (!source) throw new Error(yaml);
  const { diagnostics } = await validate(source);
  return diagnostics.map(({ path, range: { start, end }, message, suggestion }) => ({
    path,
    at: `${start.line}:${start.column}-${end.line}:${end.column}`,
    message: message.en,
    suggestion,
  }));
}

/** Where a finding on a key or its value is put, and what an editor offers to write there. */
const FOUND: readonly (readonly [yaml: string, path: string, at: string, suggestion?: string])[] = [
  ["purposes:\n  sale: { name: x }", "/purposes/sale", "2:3-2:7"],
  ["title: x\ncontroller: { adress: x }", "/controller/adress", "2:15-2:21", "address"],
  ["controller: { zzz: x }", "/controller/zzz", "1:15-1:18"],
  ["version: ett", "/version", "1:10-1:13"],
  ["language: sw", "/language", "1:11-1:13", "sv"],
  ["transfers: inga", "/transfers", "1:12-1:16", "none"],
  ["title: 5", "/title", "1:8-1:9"],
  ["purposes:\n  Sälj: { name: x }", "/purposes/Sälj", "2:3-2:7", "salj"],
  ["purposes:\n  sale: { categories: [a, b, a] }", "/purposes/sale/categories/2", "2:30-2:31"],
  ["controller: { email: info@@example.se }", "/controller/email", "1:22-1:38", "info@example.se"],
  ["controller: { phone: 'tel:08-123 45 67' }", "/controller/phone", "1:22-1:40", "08-123 45 67"],
  ["it:\n  role: processor\n  name: x", "/it", "1:1-1:3"],
  ["transfers:\n  us: { recipients: [a] }", "/transfers/us", "2:3-2:5"],
];

test.each(FOUND)("%j is found at %s", async (yaml = "", path, at, suggestion) => {
  expect(await findings(yaml)).toContainEqual(expect.objectContaining({ path, at, suggestion }));
});

describe("a file with many errors", () => {
  /** As many, each on a line of its own but for the keys that are lacking. */
  async function ended(count: number) {
    const lacking = (await findings("{}")).length;
    const numbers = Array.from({ length: count - lacking }, (_, index) => index);
    const found = await findings(`statutes: [${numbers.join(", ")}]`);
    return { count: found.length, last: found.at(-1)?.message, before: found.at(-2)?.message };
  }
  const number = (last: number, more = "") =>
    expect.stringMatching(new RegExp(`^YAML reads ${last} as .*: "${last}"${more}$`));

  test("shows all of a hundred", async () => {
    const lacking = (await findings("{}")).length;
    expect(await ended(100)).toEqual({
      count: 100,
      last: number(99 - lacking),
      before: number(98 - lacking),
    });
  });

  test.each([
    [101, "1 more error is"],
    [103, "3 more errors are"],
  ])("shows a hundred of %i, and how many more there are", async (count, more) => {
    const lacking = (await findings("{}")).length;
    expect(await ended(count)).toEqual({
      count: 100,
      last: number(99 - lacking, ` \\(${more} not shown; correct these first\\.\\)`),
      before: number(98 - lacking),
    });
  });
});
