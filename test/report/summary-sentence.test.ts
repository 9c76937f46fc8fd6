import { expect, test } from "vitest";
import { summarySentence } from "../../src/report/summary-sentence.js";
import { at, reportOn } from "./sample.js";

const waived = { until: "2027-03-31", reason: "Vi väntar på besked." };
const finding = (more: object) => at("a.yaml", "title: x", "x", { rule: "x", class: "practice", ...more });

test.each([
  ["what stops the build is needed", [{ severity: "error" }], "1 error (needed by the tool 1)"],
  ["advice is advice", [{ severity: "warning" }], "1 warning (advice 1)"],
  [
    "both are counted, each by itself",
    [{ severity: "error" }, { severity: "warning" }],
    "1 error, 1 warning (needed by the tool 1, advice 1)",
  ],
  [
    "what is waived is neither",
    [{ severity: "error", waived }, { severity: "warning" }],
    "1 warning (advice 1), 1 waived",
  ],
])("%s", (_, findings, expected) => {
  expect(summarySentence(reportOn("title: x", ...findings.map(finding)), "en")).toContain(`: ${expected}. `);
});
