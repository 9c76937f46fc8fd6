import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Colors } from "../../src/model/colors.js";
import { writeText } from "../../src/report/text.js";
import { hostileReport } from "./arbitrary.js";
import { at, options, reportOn, sample } from "./sample.js";

const code = (number: number) => `\u001b[${number}m`;
const colors =
  (on: number, off: number) =>
  (text: string): string =>
    `${code(on)}${text}${code(off)}`;
const colours: Colors = {
  error: colors(31, 39),
  warning: colors(33, 39),
  note: colors(36, 39),
  success: colors(32, 39),
  strong: colors(1, 22),
  faint: colors(2, 22),
  link: colors(4, 24),
};
const uncolored = (text: string) =>
  [1, 2, 4, 22, 24, 31, 32, 33, 39].reduce((rest, number) => rest.replaceAll(code(number), ""), text);

const CONTROL = /\p{Cc}|\p{Cs}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const waivedFinding = (rule: string, until: string) =>
  at("a.yaml", "a: b\n", "a", { rule, waived: { until, reason: "väntar" } });

test("errors come first, then warnings, and notes are told too", () => {
  const of = (rule: string, severity: "error" | "warning" | "note") =>
    at("a.yaml", "a: b\n", "a", { rule, severity });
  const text = (count: number) => {
    const found = Array.from({ length: count }, (_, index) => of(`note-${index}`, "note"));
    return writeText(
      reportOn("a: b\n", ...found, of("warns", "warning"), of("errs", "error")),
      options("en"),
    );
  };
  expect(text(1).match(/\[\S+\]/g)).toEqual(["[errs]", "[warns]", "[note-0]"]);
  expect(text(1)).toContain("a.yaml:1:1: note: ");
  // Grouped by what has to be decided.
  expect(text(9).match(/\[note-\d\]/g)).toHaveLength(9);
});

describe("the last lines", () => {
  const lines = (report: Parameters<typeof writeText>[0], lang: "sv" | "en" = "sv") =>
    writeText(report, options(lang)).split("\n");

  test("a clean run says so, and by which date", () => {
    expect(writeText(reportOn("a: b\n"), options("sv"))).toBe(
      "1 fil granskad: inga fel eller varningar. Datum: 2026-11-22.\n",
    );
    expect(writeText(reportOn("a: b\n"), options("en"))).toBe(
      "1 file checked: no errors or warnings. Date: 2026-11-22.\n",
    );
  });

  test("numbers agree with their words", () => {
    const error = at("a.yaml", "a: b\n", "a", { rule: "x" });
    const warning = at("a.yaml", "a: b\n", "a", { rule: "y", severity: "warning" });
    const waived = waivedFinding("z", "2027-03-31");
    const one = { ...reportOn("a: b\n", error, warning, waived), files: ["a.yaml", "b.yaml"] };
    const two = reportOn("a: b\n", error, { ...error }, warning, { ...warning }, waived, { ...waived });
    expect(lines(one)).toContain(
      "2 filer granskade: 1 fel, 1 varning (lag 2), 1 undantaget. Datum: 2026-11-22.",
    );
    expect(lines(one, "en")).toContain(
      "2 files checked: 1 error, 1 warning (law 2), 1 waived. Date: 2026-11-22.",
    );
    expect(lines(two)).toContain(
      "1 fil granskad: 2 fel, 2 varningar (lag 4), 2 undantagna. Datum: 2026-11-22.",
    );
    expect(lines(two, "en")).toContain(
      "1 file checked: 2 errors, 2 warnings (law 4), 2 waived. Date: 2026-11-22.",
    );
  });

  test("have the colour of the worst that was found", () => {
    const colour = (...found: Parameters<typeof reportOn>[1][]) =>
      writeText(reportOn("a: b\n", ...found), options("en", { colors: colours }))
        .split("\n")
        .find((line) => line.includes("checked"))
        ?.slice(0, 5);
    const error = at("a.yaml", "a: b\n", "a", { rule: "x" });
    const warning = at("a.yaml", "a: b\n", "a", { rule: "y", severity: "warning" });
    expect(colour(warning, error)).toBe(code(31));
    expect(colour(warning)).toBe(code(33));
    expect(colour(waivedFinding("z", "2027-03-31"))).toBe(code(32));
  });

  test("name the next command, and not for a run without findings", () => {
    expect(lines(sample).at(-2)).toBe("Läs mer: policy explain organisation-number-invalid");
    expect(lines(reportOn("a: b\n", waivedFinding("z", "2027-03-31"))).join()).not.toContain("explain");
  });
});

describe("waived findings", () => {
  const report = reportOn(
    "a: b\n",
    waivedFinding("legal-basis-undecided", "2027-06-30"),
    waivedFinding("dpo-undecided", "2027-03-31"),
    waivedFinding("legal-basis-undecided", "2027-06-30"),
  );

  test("are counted by rule, with the date the first of them ends", () => {
    expect(writeText(report, options("sv"))).toMatch(
      /^a\.yaml: 3 öppna frågor är undantagna, den första till och med 2027-03-31:\n {2}legal-basis-undecided ×2, dpo-undecided\n\n/,
    );
    expect(writeText(report, options("en"))).toMatch(
      /^a\.yaml: 3 open questions are waived, the first through 2027-03-31:\n/,
    );
  });

  test("one alone is one", () => {
    const one = reportOn("a: b\n", waivedFinding("dpo-undecided", "2027-03-31"));
    expect(writeText(one, options("sv"))).toMatch(
      /^a\.yaml: 1 öppen fråga är undantagen till och med 2027-03-31:\n {2}dpo-undecided\n/,
    );
    expect(writeText(one, options("en"))).toMatch(
      /^a\.yaml: 1 open question is waived through 2027-03-31:\n/,
    );
  });

  test("that end on one day have no first", () => {
    const same = reportOn("", waivedFinding("a", "2027-03-31"), waivedFinding("b", "2027-03-31"));
    const head = (lang: "sv" | "en") => writeText(same, options(lang)).split("\n")[0];
    expect(head("sv")).toBe("a.yaml: 2 öppna frågor är undantagna till och med 2027-03-31:");
    expect(head("en")).toBe("a.yaml: 2 open questions are waived through 2027-03-31:");
  });

  test("are not listed with quiet", () => {
    expect(writeText(report, options("sv", { quiet: true }))).toBe(
      "1 fil granskad: inga fel eller varningar, 3 undantagna. Datum: 2026-11-22.\n",
    );
  });

  test("of many rules are wrapped", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      waivedFinding(`rule-number-${index}-undecided`, "2027-03-31"),
    );
    const lines = writeText(reportOn("a: b\n", ...many), options("sv")).split("\n");
    expect(lines.slice(1, 4).map((line) => line.length > 60 && line.length <= 102)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("many findings", () => {
  const text = "a: b\n";
  const finding = (rule: string, severity: "error" | "warning", file = "a.yaml") =>
    at(file, text, "a", { rule, severity });
  const rulesOf = (written: string) => [...written.matchAll(/\[([a-z-]+)\]/g)].map(([, rule]) => rule);

  test("begin with what keeps the page from being built, then other errors, then warnings", () => {
    const found = [
      ...Array.from({ length: 5 }, () => finding("retention-vague", "warning")),
      finding("legal-basis-undecided", "error"),
      ...Array.from({ length: 3 }, () => finding("vague-wording", "warning")),
      finding("recipient-undocumented", "error"),
    ];
    const written = writeText(reportOn(text, ...found), options("sv"));
    expect(rulesOf(written).slice(0, 3)).toEqual([
      "recipient-undocumented",
      "legal-basis-undecided",
      "vague-wording",
    ]);
    expect(written).toMatch(/^Hindrar att sidan byggs \(1 fel\)\n\na\.yaml:1:1: fel: /);
    expect(written).toContain("\nOrdval och löften (3 varningar)\n");
  });

  test("of several files have the errors of all of them first", () => {
    const found = [finding("x", "warning"), finding("y", "error", "b.yaml")];
    const report = { ...reportOn(text, ...found), files: ["a.yaml", "b.yaml"] };
    expect(rulesOf(writeText(report, options("en")))).toEqual(["y", "x"]);
  });

  test("are cut off, errors last, with the number left out and the command that shows them", () => {
    const found = [finding("w", "warning"), finding("x", "error"), finding("y", "error")];
    const report = reportOn(text, ...found);
    const written = writeText(report, options("sv", { most: 2, command: "npm run policy --" }));
    expect(rulesOf(written)).toEqual(["x", "y"]);
    expect(written).toContain("\n… och 1 till. Visa alla med npm run policy -- lint --all\n");
    expect(writeText(report, options("sv", { most: 3 }))).not.toContain("…");
  });
});

test("a file name that would be a command to the log is made a path", () => {
  const first = (file: string) =>
    writeText({ ...reportOn("", at(file, "a: b\n", "a", { rule: "x" })), files: [] }, options("en")).slice(
      0,
      20,
    );
  expect(first("  ::error::x")).toMatch(/^\.\/ {2}::error::x:1:1: /);
  expect(first(":")).toMatch(/^\.\/::1:1: error: /);
  expect(first("å::x")).toMatch(/^å::x:1:1: error: /);
});

test("a finding in a file without text has no frame", () => {
  const report = { ...reportOn("", at("a.yaml", "a: b\n", "b", { rule: "x" })), texts: new Map() };
  expect(writeText(report, options("en"))).toMatch(
    /^a\.yaml:1:4: error: [^\n]*\n {2}law\n {2}1 \|\n {4}\| \^\n\n/,
  );
});

test("with hostile content, no control characters but ours, no command to a log", () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (report, showWaived) => {
      const colored = writeText(report, options("sv", { colors: colours, showWaived }));
      const written = uncolored(colored);
      expect(written.replaceAll("\n", "")).not.toMatch(CONTROL);
      expect(written).not.toMatch(/##[a-z]*\[/i);
      expect(writeText(report, options("sv", { showWaived }))).toBe(written);
      for (const line of written.split("\n")) {
        expect(line.trimStart()).not.toMatch(/^::/);
      }
    }),
    { numRuns: 500 },
  );
});
