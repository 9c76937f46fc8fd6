import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.js";
import type { Report } from "../../src/report/report.js";
import { repositorySegments } from "../../src/report/repository-path.js";
import type { RuleMeta } from "../../src/report/rule-meta.js";
import { writeSarif } from "../../src/report/sarif.js";
import { hostileReport } from "./arbitrary.js";
import { at, HOSTILE, options, POLICY, reportOn, rules, sample } from "./sample.js";

// The standard's schema, as Microsoft's SARIF tools (MIT licence) carry it in their package.
const schema = new URL("sarif-2.1.0.schema.json", import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

/** The report with its files as files of the repository, whatever they are called. */
const within = (report: Report): Report => {
  const renamed = (file: string) =>
    repositorySegments(file) && !file.startsWith("<") ? file : "inside.yaml";
  return {
    ...report,
    diagnostics: report.diagnostics.map((found) => ({ ...found, file: renamed(found.file) })),
  };
};

const run = (report: Report, more = {}) => JSON.parse(writeSarif(report, options("sv", more), rules)).runs[0];

describe("valid by the standard's schema", () => {
  test("the schema does find mistakes", () => {
    const log = JSON.parse(writeSarif(sample, options("sv"), rules));
    log.runs[0].results[0].level = "fatal";
    expect(validate(log)).toBe(false);
  });

  test.each([
    ["one of everything", sample],
    ["a clean run", reportOn("a: b\n")],
  ])("%s", (_, report) => {
    validate(JSON.parse(writeSarif(report, options("en"), rules)));
    expect(validate.errors).toBeNull();
  });

  test("hostile content", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        validate(JSON.parse(writeSarif(within(report), options("sv"), rules)));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe("where a finding is", () => {
  const uri = (file: string) =>
    run(reportOn("a: b\n", at(file, "a: b\n", "b", { rule: "x" }))).results[0].locations[0]?.physicalLocation
      .artifactLocation.uri;

  test.each([
    ["policy/a.yaml", "policy/a.yaml"],
    ["./policy//a.yaml", "policy/a.yaml"],
    ["å ä/b,c:d%2f#?.yaml", "%C3%A5%20%C3%A4/b%2Cc%3Ad%252f%23%3F.yaml"],
    ["a\\b.yaml", "a%5Cb.yaml"],
    ["...yaml", "...yaml"],
  ])("%s is %s", (file, expected) => {
    expect(uri(file)).toBe(expected);
  });

  test.each([
    "/etc/passwd",
    "\\\\host\\x",
    "C:\\x.yaml",
    "c:/x.yaml",
    "../a",
    "a/../../b",
    "a\\..\\b",
    "-",
    "",
    "\ud800",
    "<stdin>",
  ])("%s is refused, since a code host would refuse the whole report", (file) => {
    expect(() => run(reportOn("a: b\n", at(file, "a: b\n", "b", { rule: "x" })))).toThrow(Failure);
  });

  test("no address is absolute, climbs or needs escaping, whatever the file is called", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { locations } of run(within(report)).results) {
          for (const { physicalLocation } of locations) {
            const { uri } = physicalLocation.artifactLocation;
            expect(uri).toMatch(/^(?:[\w!'()*.~-]|%[0-9A-F]{2})+(?:\/(?:[\w!'()*.~-]|%[0-9A-F]{2})+)*$/);
            expect(decodeURIComponent(uri).split(/[/\\]/)).not.toContain("..");
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a path's segments are those of the file", () => {
    expect(repositorySegments("./a/./b.yaml")).toEqual(["a", "b.yaml"]);
    expect(repositorySegments("a/../b.yaml")).toBeUndefined();
  });
});

describe("what GitHub takes", () => {
  const many = (count: number) =>
    reportOn(
      "a: b\n",
      ...Array.from({ length: count }, (_, index) =>
        at("a.yaml", "a: b\n", "a", { rule: "x", severity: index === count - 1 ? "error" : "warning" }),
      ),
    );

  test("beyond 25,000 results the errors come first, and the report says how many are left out", () => {
    const { results, invocations } = run(many(25_003));
    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe("error");
    expect(JSON.stringify(invocations)).toContain(" 3 till ");
  });

  test("up to 25,000 it has all, in their order", () => {
    const { results, invocations } = run(many(25_000));
    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe("warning");
    expect(invocations).toBeUndefined();
  });

  test("no rule has more tags than it shows", () => {
    for (const { properties } of run(sample).tool.driver.rules)
      expect(properties.tags.length).toBeLessThan(20);
  });
});

describe("what a result says", () => {
  test("the rule's index leads to the rule", () => {
    const { results, tool } = run(sample, { showWaived: true });
    const named = results.filter((result: { ruleIndex?: number }) => result.ruleIndex !== undefined);
    expect(named).toHaveLength(2);
    for (const { ruleId, ruleIndex } of named) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test("waived findings are left out, since GitHub would show them as open", () => {
    const { results } = run(sample);
    expect(results.length).toBe(sample.diagnostics.filter((found) => !found.waived).length);
    expect(JSON.stringify(results)).not.toContain("suppressions");
  });

  test("waived findings, asked for, are suppressed with the reason, the others expressly not", () => {
    const suppressions = run(sample, { showWaived: true }).results.map(
      (result: { suppressions: unknown[] }) => result.suppressions,
    );
    expect(suppressions.map((list: unknown[]) => list.length)).toEqual([0, 1, 1, 0, 0]);
    expect(suppressions[1]).toEqual([
      {
        kind: "inSource",
        status: "accepted",
        justification: "väntar på beslut",
        properties: { until: "2027-03-31" },
      },
    ]);
  });

  test("applying the fix at its offsets changes the value and nothing else", () => {
    const [change] = run(sample).results[0].fixes[0].artifactChanges;
    const [{ deletedRegion, insertedContent }] = change.replacements;
    const text = sample.texts.get(POLICY) as string;
    const { charOffset, charLength } = deletedRegion;
    expect(text.slice(charOffset, charOffset + charLength)).toBe("556000-0001");
    expect(insertedContent.text).toBe("556000-0002");
  });

  test("the file under check cannot make a link", () => {
    expect(run(sample).results.at(-1).message.text).not.toContain("](");
  });
});

describe("fingerprints", () => {
  const prints = (report: Report, more = {}): string[] =>
    run(report, more).results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
  const finding = (text: string, path: string) => at("a.yaml", text, "b", { rule: "x", path });

  test("stay when lines shift, the wording or the language changes, or warnings are left out", () => {
    const once = prints(reportOn("a: b\n", finding("a: b\n", "/a")));
    const shifted = finding("\n\n# new\na: b\n", "/a");
    expect(prints(reportOn("", { ...shifted, message: { sv: "Annat.", en: "Other." } }))).toEqual(once);
    expect(prints(reportOn("", { ...shifted, file: "./a.yaml" }))).toEqual(once);
    const quiet = prints(sample, { quiet: true, showWaived: true });
    expect(prints(sample, { showWaived: true })).toEqual(expect.arrayContaining(quiet));
    expect(quiet).toHaveLength(4);
  });

  test("differ by rule, file, path and, among equals, order", () => {
    const base = finding("a: b\n", "/a");
    const all = [
      base,
      { ...base },
      { ...base, path: "/b" },
      { ...base, rule: "y" },
      { ...base, file: HOSTILE },
    ];
    const found = prints(reportOn("", ...all));
    expect(new Set(found).size).toBe(5);
    for (const print of found) expect(print).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("help on a rule", () => {
  const [first] = rules;
  const described = (more: Partial<RuleMeta>) =>
    JSON.parse(writeSarif(sample, options("sv"), [{ ...first, ...more } as RuleMeta])).runs[0].tool.driver
      .rules[0];

  test.each([
    [["GDPR art. 13.1 a", "GDPR art. 14.1 a"], "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
    [["WP260 rev.01", "GDPR art. 12.1"], "https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
    [["AI Act art. 50"], "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
    [["lag (2018:218) 3 kap. 10 §"], undefined],
    [[], undefined],
  ])("a rule of the package that rests on %j leads to the law", (legal, address) => {
    const { helpUri, help, id } = described({ legal, url: "docs/rules/x.md" });
    expect(helpUri).toBe(address);
    expect(help.text).toContain(`(policy explain ${id})`);
    expect(help.markdown).toContain(`\`policy explain ${id}\``);
    for (const each of legal) expect(help.markdown).toContain(each);
    expect(help.markdown.includes("](https://")).toBe(address !== undefined);
  });

  test("one with an address of its own leads there", () => {
    const { helpUri, help } = described({ legal: ["GDPR art. 5.2"], url: "https://example.org/x" });
    expect(helpUri).toBe("https://example.org/x");
    expect(help.text).not.toContain("policy explain");
  });
});
