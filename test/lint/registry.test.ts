import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/lint/built-in/index.js";
import { rules } from "../../src/lint/rules/index.js";
import { sourceOf } from "../../src/model/legal/sources.js";
import { severityOfClass } from "../../src/model/rule-class.js";

const all = [...builtIn, ...rules];
const ids = all.map((rule) => rule.id);
const namesIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => (name === "index.ts" ? [] : [name.replace(/\.ts$/, "")]));

test("every file in the folders is a rule in the table, and the other way round", () => {
  expect(rules.map((rule) => rule.id)).toEqual(namesIn("src/lint/rules").sort());
  expect(builtIn.map((rule) => rule.id).sort()).toEqual(namesIn("src/lint/built-in").sort());
});

test("no id is used twice, and there are at least fifty rules", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(rules.length).toBeGreaterThanOrEqual(50);
});

test("the ids that others rely on are there", () => {
  expect(ids).toEqual(
    expect.arrayContaining([
      ...["yaml-syntax", "schema", "reference-unknown", "review-overdue", "review-due-soon"],
      ...["recipient-undocumented", "recipient-incomplete", "recipient-unused"],
    ]),
  );
});

describe.each(all.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("has a page with its own words", () => {
    const page = `docs/rules/${id}.md`;
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, "utf8");
    for (const words of [rule.summary, rule.details]) {
      expect(text).toContain(words.sv);
      expect(text).toContain(words.en);
    }
  });

  test("is worded in both languages, as sentences", () => {
    for (const words of [rule.summary, rule.details]) {
      expect(words.sv).not.toBe(words.en);
      for (const text of [words.sv, words.en]) expect(text).toMatch(/^[\p{L}”"].*[.?:\]\w]$/su);
    }
    expect(rule.summary.sv).not.toMatch(/"/);
  });

  test("has the severity of its class, or says why not", () => {
    expect(rule.severity === undefined).toBe(rule.severityReason === undefined);
    expect(rule.severity).not.toBe(severityOfClass(rule.class));
    if (rule.severityReason) {
      expect(rule.severityReason.sv).not.toBe(rule.severityReason.en);
      for (const text of Object.values(rule.severityReason)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test("has a source and a date on its page, fit for its class", () => {
    const text = readFileSync(`docs/rules/${id}.md`, "utf8");
    expect(text).toMatch(/^Source · Källa: .+ \(\d{4}-\d{2}-\d{2}\)/m);
    for (const citation of rule.legal) expect(sourceOf(citation), citation).toBeDefined();
    if (rule.class === "law") expect(rule.legal.length).toBeGreaterThan(0);
    if (rule.class === "guidance")
      expect(rule.legal.some((citation) => !citation.startsWith("GDPR"))).toBe(true);
  });

  test("names what it rests on in one way", () => {
    for (const basis of rule.legal) {
      expect(basis).toMatch(
        /^(?:(?:GDPR|AI Act) art\. \d+(?:\.\d+)?(?: [a-z])?|C-\d+\/\d+|WP260 rev\.01|[a-zåäö ]*lag(?:en)? \(\d{4}:\d+\)(?: \d+ kap\. \d+ §)?|[\p{L} ]+\(\d{4}:\d+\).*)$/u,
      );
    }
  });
});
