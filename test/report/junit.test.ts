import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeJunit } from "../../src/report/junit.js";
import type { Report } from "../../src/report/report.js";
import { type Element, readXml } from "../render/xml.js";
import { hostileReport } from "./arbitrary.js";
import { at, CLEAN, HOSTILE, options, POLICY, reportOn, sample } from "./sample.js";

const parseReport = (report: Report): Element => readXml(writeJunit(report, options("sv")));
const cases = (suite: Element | undefined) =>
  suite?.children.filter(({ name }) => name === "{}testcase") ?? [];

describe("one of everything", () => {
  const suites = parseReport(sample).children;

  test("a suite for each file, with its name, its numbers and the date", () => {
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: POLICY, tests: "4", failures: "1", errors: "0", skipped: "2" },
      { name: HOSTILE.replace("\n", "\\u{a}"), tests: "1", failures: "1", errors: "0", skipped: "0" },
      { name: CLEAN, tests: "1", failures: "0", errors: "0", skipped: "0" },
    ]);
    for (const suite of suites) {
      expect(suite.children[0]?.children[0]?.attributes).toEqual({ name: "today", value: "2026-11-22" });
    }
  });

  test("an error fails, a waived finding is skipped, a warning passes and says so", () => {
    const outcomes = cases(suites[0]).map(({ children }) => children.map(({ name }) => name));
    expect(outcomes).toEqual([["{}failure"], ["{}skipped"], ["{}skipped"], ["{}system-out"]]);
    expect(cases(suites[0])[3]?.children[0]?.text).toContain("varning: Senaste översyn saknas.");
  });

  test("a clean file is one passing case", () => {
    expect(cases(suites[2]).map(({ children }) => children)).toEqual([[]]);
  });

  test("what is hostile comes back as text", () => {
    const [failure] = cases(suites[1])[0]?.children ?? [];
    expect(failure?.attributes.message).toContain(
      "%0A%25 <script>alert(1)</script> ]]> &amp; \\u{202e}\\u{2066} |",
    );
    expect(failure?.children).toEqual([]);
  });
});

test("a run on no files is an empty report", () => {
  const none = parseReport({ ...sample, files: [], diagnostics: [] });
  expect(none).toMatchObject({ name: "{}testsuites", attributes: { name: "policy" }, children: [] });
});

test("cases are told apart by path and, among equals, by number, not by line", () => {
  const finding = (text: string, path: string) => at("a.yaml", text, "b", { rule: "x", path });
  const names = (before: string) =>
    cases(
      parseReport(reportOn("", ...["/a", "/a", "/c", ""].map((path) => finding(`${before}b`, path))))
        .children[0],
    ).map(({ attributes }) => attributes.name);
  expect(names("")).toEqual(["x /a", "x /a (2)", "x /c", "x"]);
  expect(names("\n\n")).toEqual(names(""));
});

test("hostile content is well-formed, and the numbers are true", () => {
  const reports = fc.sample(hostileReport, 300);
  const documents = reports.map((report) => writeJunit(report, options("en")));
  for (const document of documents) {
    expect(document).not.toMatch(/##[a-z]*\[/i);
    expect(document).not.toMatch(/^\s*::/m);
  }
  for (const [index, document] of documents.entries()) {
    const report = reports[index] as Report;
    const root = readXml(document);
    expect(root.children).toHaveLength(report.files.length);
    for (const [number, suite] of root.children.entries()) {
      const found = report.diagnostics.filter(({ file }) => file === report.files[number]);
      const failed = cases(suite).filter(({ children }) => children[0]?.name === "{}failure");
      expect(suite.attributes.tests).toBe(String(Math.max(1, found.length)));
      expect(suite.attributes.failures).toBe(String(failed.length));
    }
  }
});
