import { expect, test } from "vitest";
import { endingSoon } from "../../../src/commands/status/ending-soon.js";
import type { DueFact, PolicyStatus, StatusReport } from "../../../src/report/status/status.js";

const today = { year: 2026, month: 11, day: 22 };

function reportOf(next: number | undefined, ...days: readonly number[]): StatusReport {
  const due = days.map((each): DueFact => ({ kind: "waiver", path: "", line: 1, date: "", days: each }));
  const review = { next: next === undefined ? undefined : { date: "", days: next } };
  return { today: "2026-11-22", policies: [{ due, review } as unknown as PolicyStatus] };
}

test.each([
  [[29], "1 thing ends or is due by 2026-12-22"],
  [[30], "1 thing ends or is due by 2026-12-22"],
  [[-3, 0, 31], "2 things end or are due by 2026-12-22"],
] as const)("what ends within the days counts, the last of them too: %j", (days, text) => {
  expect(endingSoon(reportOf(300, ...days), "P30D", today)?.en).toContain(text);
});

test("nothing to say of what ends later", () => {
  expect(endingSoon(reportOf(300, 31, 400), "P30D", today)).toBeUndefined();
});

test("a policy without a next review counts, whatever else ends", () => {
  expect(endingSoon(reportOf(undefined, 400), "P30D", today)?.en).toBe(
    "Exit code 1: 1 policy does not say when the next review is.",
  );
});

test("a file that is no policy is left to the error it gets", () => {
  const report: StatusReport = { today: "2026-11-22", policies: [{ file: "x.yaml", invalid: true }] };
  expect(endingSoon(report, "P30D", today)).toBeUndefined();
});
