import { expect, test } from "vitest";
import { claim } from "../../../src/commands/shared/pages/output-names.js";
import { failureOf } from "../../io/failure-of.js";

test.each([
  ["policy", "policy"],
  ["policy", "Policy"],
  ["ändamål".normalize("NFC"), "ändamål".normalize("NFD")],
  ["ÄNDAMÅL".normalize("NFD"), "ändamål".normalize("NFC")],
])("a file cannot become %j when another has become %j", (first, second) => {
  const claimed = new Map<string, string>();
  claim(claimed, first, "a.yaml");
  const { en, sv } = failureOf(() => claim(claimed, second, "b.yaml"));
  expect(en).toContain("a.yaml and b.yaml would both become");
  expect(sv).toContain("a.yaml och b.yaml skulle båda bli");
});

test("two groups of one policy cannot have a page of the same name", () => {
  const claimed = new Map<string, string>();
  claim(claimed, "x-a", "x.yaml");
  expect(failureOf(() => claim(claimed, "x-A", "x.yaml")).en).toContain("under dataSubjects another id");
});

test("names that differ are all free", () => {
  const claimed = new Map<string, string>();
  for (const name of ["a", "b", "å", "ä", "a-b"]) claim(claimed, name, `${name}.yaml`);
  expect(claimed.size).toBe(5);
});
