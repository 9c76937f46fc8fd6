import { diffLines } from "diff";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plan } from "../../src/commands/release/plan.js";
import { releasedFrom } from "../../src/commands/release/released.js";
import { recorded } from "../../src/commands/review/record.js";
import type { OnePolicy } from "../../src/commands/shared/one-policy.js";
import { parseDate } from "../../src/model/date.js";
import { fingerprintOf } from "../../src/model/meaning.js";
import { cases } from "../depth.js";
import { layouts } from "../revise/layouts.js";
import { checkText } from "../support.js";

// What policy review and policy release write, in policies of any layout: indents, braces, comments, line breaks, and a
// byte order mark that the text has lost.
const date = parseDate("2026-11-25") as NonNullable<ReturnType<typeof parseDate>>;
const plan: Plan = {
  version: "4.0.0",
  effectiveFrom: "2027-01-01",
  report: undefined,
  material: true,
  summary: undefined,
  changes: [{ sv: "Vi sparar uppgifter för ändamålet ”Vård” i 5 år: längre än förut.", en: "x" }],
  shouldBe: undefined,
};

async function read(text: string): Promise<OnePolicy> {
  const checked = await checkText(text, "2026-11-25", []);
  if (!checked.source || !checked.policy) throw new Error(text);
  const { source, policy } = checked;
  return {
    file: "p",
    bytes: new TextEncoder().encode(text),
    source,
    policy,
    checked: { ...checked, missing: { total: 0, waived: 0 } },
  };
}

/** How many lines are no longer as they were; the line breaks must all be of one kind. */
function lost(before: string, after: string): number {
  const kind = before.includes("\r\n") ? /(?<!\r)\n|\r(?!\n)/ : /\r/;
  expect(after).not.toMatch(kind);
  return diffLines(before, after)
    .filter((each) => each.removed)
    .reduce((sum, each) => sum + (each.count ?? 0), 0);
}

test("a review and a release change their own lines only", { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(layouts, async (text) => {
      const one = await read(text);
      const reviewed = recorded(one, { date, reviewer: "Åsa: jurist", outcome: "changed" });
      // lastReviewed, reviewedBy, the log's last line or braces, and a last line without an end.
      expect(lost(text, reviewed.text)).toBeLessThanOrEqual(4);
      const { archived, policy } = releasedFrom(await read(reviewed.text), plan, {
        today: date,
        incomplete: undefined,
      });
      // version, effectiveFrom, lastUpdated, the history's braces, and a last line without an end.
      expect(lost(reviewed.text, archived.text)).toBeLessThanOrEqual(5);
      expect(lost(archived.text, policy.text)).toBeLessThanOrEqual(1);
      // And what the policy means is what it meant.
      expect(fingerprintOf(policy.data)).toBe(fingerprintOf(one.source.data));
      expect((await read(policy.text)).policy.history?.at(-1)).toMatchObject({
        version: "4.0.0",
        material: true,
      });
    }),
    { numRuns: cases(3, 120) },
  );
});
