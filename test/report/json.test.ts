import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/model/visible.js";
import { writeGitlab } from "../../src/report/gitlab.js";
import { writeJson } from "../../src/report/json.js";
import { printJson, printJsonList } from "../../src/report/print-json.js";
import { hostileReport } from "./arbitrary.js";
import { options, sample } from "./sample.js";

const ACTED_ON = /\p{Cc}|\p{Cs}|[\u200b\u2028-\u202e\u2066-\u2069\ufeff]/u;

test("any value comes back, and nothing in it reaches a terminal or a log as a command", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), hostileReport, (strings, report) => {
      const value = [strings, report.files, [...report.texts.values()]];
      const written = printJson(value);
      expect(JSON.parse(written)).toEqual(value);
      expect(written.replaceAll("\n", "")).not.toMatch(ACTED_ON);
      expect(written).not.toMatch(/##[a-z]*\[/i);
      expect(written).not.toMatch(/^\s*::/m);
    }),
    { numRuns: 300 },
  );
});

test("the keys are those of the contract, in order", () => {
  const { diagnostics, summary } = JSON.parse([...writeJson(sample, options("sv"))].join(""));
  expect(Object.keys(diagnostics[0])).toEqual([
    ..."file line column endLine endColumn severity class rule message path legal url explain fix".split(" "),
  ]);
  expect(Object.keys(diagnostics[1])).toEqual([
    ..."file line column endLine endColumn severity class rule message path legal url explain waived".split(
      " ",
    ),
  ]);
  expect(summary).toEqual({
    files: 3,
    errors: 2,
    warnings: 1,
    waived: 2,
    missing: 0,
    classes: { law: 2, promise: 0, guidance: 0, practice: 1 },
  });
});

test("file names, paths and edits are exact; what is read by people is visible", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const { diagnostics } = JSON.parse([...writeJson(report, options("en"))].join(""));
      expect(diagnostics).toHaveLength(report.diagnostics.length);
      for (const [index, found] of report.diagnostics.entries()) {
        const written = diagnostics[index];
        expect([written.file, written.path]).toEqual([found.file, found.path]);
        expect(written.message).toBe(visible(found.message.en));
        expect(written.fix?.edits).toEqual(found.fix?.edits);
        expect(written.waived?.reason).toBe(found.waived && visible(found.waived.reason));
      }
    }),
    { numRuns: 200 },
  );
});

test("GitLab gets the open findings, each with a fingerprint of its own", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const written: { fingerprint: string; severity: string }[] = JSON.parse(
        writeGitlab(report, options("en")),
      );
      const open = report.diagnostics.filter((found) => !found.waived);
      expect(written.map(({ severity }) => severity)).toEqual(
        open.map(({ severity }) => (severity === "error" ? "major" : "minor")),
      );
      expect(new Set(written.map(({ fingerprint }) => fingerprint)).size).toBe(written.length);
    }),
    { numRuns: 200 },
  );
});

test.each([0, 1, 199, 200, 201, 400, 401])(
  "a list of %i entries in pieces is the same as in one",
  (count) => {
    const list = Array.from({ length: count }, (_, index) => ({
      index,
      text: "rad 1\nrad 2 ##[x]\u2028é",
      none: [],
    }));
    const pieces = [
      ...printJsonList("list", list, (each) => ({ ...each, more: true }), { summary: { count } }),
    ];
    const whole = printJson({ list: list.map((each) => ({ ...each, more: true })), summary: { count } });
    expect(pieces.join("")).toBe(whole);
  },
);
