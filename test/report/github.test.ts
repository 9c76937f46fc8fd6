import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/model/visible.js";
import { writeGithub } from "../../src/report/github.js";
import { openErrorsFirst } from "../../src/report/select.js";
import { hostileReport } from "./arbitrary.js";
import { at, options, reportOn, sample } from "./sample.js";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A workflow command as the runner reads it; undefined for a line that is none. */
function parse(line: string): Command | undefined {
  const match = /^\s*::([a-z-]+) (.*?)::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [name, list, data] = match.slice(1) as [string, string, string];
  const properties = list
    .split(",")
    .map((part) => [
      part.slice(0, part.indexOf("=")),
      decode(decode(decode(part.slice(part.indexOf("=") + 1), "%3A", ":"), "%2C", ","), "%25", "%"),
    ]);
  return { name, properties: Object.fromEntries(properties), data: decode(data, "%25", "%") };
}

const decode = (text: string, code: string, character: string) => text.replaceAll(code, character);

test("every line is one of our commands and says what was found; the last is the outcome", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = writeGithub(report, options("sv")).split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.pop()).toMatch(/^\d+ (?:fil|filer) gransk(?:ad|ade): [^:]+\. Datum: 2026-11-22\.$/);
      const found = openErrorsFirst(report, options("sv"));
      expect(lines).toHaveLength(found.length);
      for (const [index, line] of lines.entries()) {
        const command = parse(line);
        expect(command?.name).toBe(found[index]?.severity);
        expect(command?.data).toBe(visible(found[index]?.message.sv ?? ""));
        expect(
          Object.keys(command?.properties ?? {}).filter((key) => !/^(?:end)?col(?:umn)?$/i.test(key)),
        ).toEqual(["file", "line", "endLine", "title"]);
      }
    }),
    { numRuns: 500 },
  );
});

test("a file's name comes back as it is, without a leading ./", () => {
  const name = "a, b:c;d=%0A%2C.yaml";
  const report = reportOn("a: b\n", at(`./${name}`, "a: b\n", "a", { rule: "x" }));
  expect(parse(writeGithub(report, options("en")).split("\n")[0] ?? "")?.properties.file).toBe(name);
});

test("errors come first, waived findings not at all", () => {
  const warning = at("a.yaml", "a: b\n", "a", { rule: "first", severity: "warning" });
  const waived = at("a.yaml", "a: b\n", "a", {
    rule: "second",
    waived: { until: "2027-03-31", reason: "x" },
  });
  const error = at("a.yaml", "a: b\n", "a", { rule: "third" });
  const written = writeGithub(reportOn("a: b\n", warning, waived, error), options("en"));
  expect(written.split("\n").map((line) => /title=(\w+)/.exec(line)?.[1])).toEqual([
    "third",
    "first",
    undefined,
    undefined,
  ]);
});

test("a range of several lines has no columns", () => {
  const report = reportOn("a: |\n  b\n", at("a.yaml", "a: |\n  b\n", "a: |\n  b", { rule: "x" }));
  expect(parse(writeGithub(report, options("en")).split("\n")[0] ?? "")?.properties).toEqual({
    file: "a.yaml",
    line: "1",
    endLine: "2",
    title: "x (law)",
  });
});

test("a clean run is the outcome alone", () => {
  expect(writeGithub({ ...sample, diagnostics: [] }, options("en"))).toBe(
    "3 files checked: no errors or warnings. Date: 2026-11-22.\n",
  );
});

test("what is left out is said, with the command that shows all", () => {
  const found = Array.from({ length: 12 }, (_, line) =>
    at("a.yaml", "a: b\n", "a", { rule: `r-${line}`, severity: line < 11 ? "warning" : "error" }),
  );
  const report = reportOn("a: b\n", ...found);
  const lines = writeGithub(report, options("sv", { most: 4 })).split("\n");
  expect(lines.slice(0, 4).map((line) => line.split(" ")[0])).toEqual([
    "::error",
    "::warning",
    "::warning",
    "::warning",
  ]);
  expect(lines[4]).toBe("… och 8 till. Visa alla med policy lint --all");
});

test("it says how many GitHub does not show beside the lines", () => {
  const many = (errors: number, warnings: number) =>
    writeGithub(
      reportOn(
        "a: b\n",
        ...Array.from({ length: errors }, () => at("a.yaml", "a: b\n", "a", { rule: "x" })),
        ...Array.from({ length: warnings }, () =>
          at("a.yaml", "a: b\n", "a", { rule: "x", severity: "warning" }),
        ),
      ),
      options("en"),
    );
  expect(many(10, 10)).not.toContain("GitHub shows");
  expect(many(13, 0)).toMatch(/\nGitHub shows at most 10 errors .* 3 more are in the log above\.\n$/);
  expect(many(2, 14)).toMatch(/ 4 more are in the log above\.\n$/);
  expect(many(11, 11)).toMatch(/ 2 more are in the log above\.\n$/);
});
