import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../../src/lint/facts/fingerprint.js";
import { contentChangedSinceReview } from "../../src/lint/rules/content-changed-since-review.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { checkText, withExample } from "../support.js";

const policyOf = async (yaml: string): Promise<Policy> => {
  const { policy } = await checkText(withExample({ yaml }), "2026-11-22", []);
  if (!policy) throw new Error("The policy does not validate.");
  return policy;
};

const log = (digest: string) =>
  `review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - { date: 2026-11-22, by: jurist, fingerprint: "${digest}" }`;

describe("a policy's fingerprint", () => {
  test("is a SHA-256 that the schema takes", async () => {
    expect(fingerprint(await policyOf(""))).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each([
    ["review", log(`sha256:${"0".repeat(64)}`)],
    ["version", 'version: "9.0.0"'],
    ["effectiveFrom", "effectiveFrom: 2030-01-01"],
    ["history", "history: []"],
    ["$schema", "$schema: policy.schema.json"],
  ])("does not depend on %s", async (_, yaml) => {
    expect(fingerprint(await policyOf(yaml))).toBe(fingerprint(await policyOf("")));
  });

  test.each(["title: Dataskydd", "updates: { location: vår webbplats }", "transfers: undecided"])(
    "changes with %s",
    async (yaml) => {
      expect(fingerprint(await policyOf(yaml))).not.toBe(fingerprint(await policyOf("")));
    },
  );

  test("does not depend on the order of keys, and does on the order of a list", () => {
    const shuffled = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, shuffled(item)]),
          );
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (content) => {
        const policy = content as unknown as Policy;
        expect(fingerprint(shuffled(content) as Policy)).toBe(fingerprint(policy));
      }),
      { numRuns: 200 },
    );
    const listed = (scope: string[]) => fingerprint({ scope } as unknown as Policy);
    expect(listed(["a", "b"])).not.toBe(listed(["b", "a"]));
  });
});

describe("content-changed-since-review", () => {
  const find = async (yaml: string) =>
    (await checkText(withExample({ yaml }), "2026-11-22", [contentChangedSinceReview])).diagnostics;

  test("is silent while the content is what was reviewed", async () => {
    expect(await find(log(fingerprint(await policyOf(""))))).toEqual([]);
  });

  test("finds a change, and tells the fingerprint that is right then", async () => {
    const before = log(fingerprint(await policyOf("")));
    const [found] = await find(`${before}\ntitle: Dataskydd`);
    const now = fingerprint(await policyOf("title: Dataskydd"));
    expect(found?.message.sv).toContain(`fingerprint: ${now}`);
    expect(await find(`${log(now)}\ntitle: Dataskydd`)).toEqual([]);
  });
});
