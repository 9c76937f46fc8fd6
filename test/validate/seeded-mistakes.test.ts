import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/lint/rules/index.js";
import { checkText, fixture, TODAY } from "../support.js";
import { readLines } from "./lines.js";
import { MAKERS, type Mistake } from "./mistakes.js";
import { numbers, pick } from "./random.js";
import { SYNTAX_MAKERS } from "./syntax-mistakes.js";

const policies = [
  fixture("clean.yaml"),
  readFileSync(new URL("../../policy/integritetspolicy.yaml", import.meta.url), "utf8"),
];
const makers = Object.entries({ ...MAKERS, ...SYNTAX_MAKERS });
const integrity = rules.filter((rule) => rule.integrity);
const PER_MAKER = 12;

/** Mistakes of every kind, spread over the files. */
function mistakes(): Mistake[] {
  const next = numbers(1866);
  return makers.flatMap(([kind, make]) => {
    const found: Mistake[] = [];
    for (let tries = 0; found.length < PER_MAKER && tries < 2000; tries++) {
      const text = pick(next, policies);
      const mistake = make(text, pick(next, readLines(text)), next);
      if (mistake && !found.some((other) => other.text === mistake.text)) found.push({ kind, ...mistake });
    }
    return found;
  });
}

async function judged(mistake: Mistake) {
  const { diagnostics } = await checkText(mistake.text, TODAY, integrity);
  const errors = diagnostics.filter((found) => found.severity === "error");
  const exact = errors.filter(
    ({ rule, range: { start } }) =>
      rule === mistake.rule && start.line === mistake.line && start.column === mistake.column,
  );
  const got = errors.map(
    ({ rule, range, message }) => `${rule} ${range.start.line}:${range.start.column} ${message.en}`,
  );
  return {
    ...mistake,
    exact: exact.length > 0,
    alone: errors.length === 1,
    placed: errors.length > 0 && errors.every(({ range: { start } }) => start.line > 0 && start.column > 0),
    story: `${mistake.kind}: ${mistake.rule} ${mistake.line}:${mistake.column} expected, got ${got.join(" | ")}`,
  };
}

const results = await Promise.all(mistakes().map(judged));
const share = (part: readonly unknown[]) => part.length / results.length;

describe(`${results.length} mistakes of ${makers.length} kinds`, () => {
  it("are at least three hundred, of every kind", () => {
    expect(results.length).toBeGreaterThanOrEqual(300);
    expect(new Set(results.map(({ kind }) => kind)).size).toBe(makers.length);
  });

  it("are found at their exact line and column", () => {
    const missed = results.filter(({ exact }) => !exact).map(({ story }) => story);
    expect(1 - share(missed), missed.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("all have a place", () => {
    expect(results.filter(({ placed }) => !placed).map(({ story }) => story)).toEqual([]);
  });

  it("are told once, without what only follows from them", () => {
    const noisy = results.filter(({ exact, alone }) => exact && !alone).map(({ story }) => story);
    expect(1 - share(noisy), noisy.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
});
