import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { textsWith } from "../../src/lint/facts/translatable.js";
import { everyText } from "../../src/lint/facts/policy-texts.js";
import { editionOf } from "../../src/model/edition.js";
import { keys } from "../../src/model/pointer.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText, fixture } from "../support.js";
import { swedishIn } from "./swedish.js";

// MAILIT publishes in Swedish only. Its policy is the largest real one, so it is what a translation is tried on.
const english: Record<string, string> = JSON.parse(fixture("mailit-english.json"));
const document = parseDocument(readFileSync("policy/integritetspolicy.yaml", "utf8"));
for (const [sv, path] of everyText(document.toJS() as Policy)) {
  const en = english[sv];
  if (en !== undefined) document.setIn(keys(path).map(asKey), document.createNode({ sv, en }));
}
document.set("translations", document.createNode({ en: {} }));

// A list's items are found by number.
function asKey(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

test("every text that needs it has been translated, with the same figures", async () => {
  const { diagnostics, policy } = await checkText(document.toString());
  expect(policy).toBeDefined();
  expect(diagnostics.filter(({ rule }) => rule.startsWith("translation"))).toEqual([]);
  const texts = textsWith("en", policy as Policy, document.toJS());
  expect(texts.filter(({ translation }) => translation !== undefined).length).toBeGreaterThan(70);
});

test("the notice in English is the golden one, and has no Swedish left", async () => {
  const { markdown } = await render(editionOf(document.toJS(), "en"));
  const golden = new URL("mailit-english.md", import.meta.url);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, markdown);
  expect(markdown).toBe(readFileSync(golden, "utf8"));
  expect(swedishIn(markdown.replace(/MAILIT|mailit|Sjöbodavägen/g, ""))).toEqual([]);
});
