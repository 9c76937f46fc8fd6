import { expect, test } from "vitest";
import { dueDates } from "../../src/lint/due-dates.js";
import { checkText, withExample } from "../support.js";

test("a waiver of what only a scan finds has its day; one of lint's that is not needed has none", async () => {
  const yaml = `# policy-waive provider-unknown unknown.example until 2027-01-31: vi utreder saken
# policy-waive dpo-undecided until 2027-01-31: vi utreder saken
dataProtectionOfficer: none`;
  const { source, policy, diagnostics } = await checkText(withExample({ yaml }));
  if (!source || !policy) throw new Error(JSON.stringify(diagnostics));
  const due = dueDates(source, policy, diagnostics, { year: 2026, month: 11, day: 22 });
  expect(due.filter(({ kind }) => kind === "waiver")).toMatchObject([
    { rule: "provider-unknown", days: 70, reason: "vi utreder saken" },
  ]);
});
