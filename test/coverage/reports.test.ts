import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { type Colors, plain } from "../../src/model/colors.js";
import type { Lang } from "../../src/model/text.js";
import type { CoverageReport } from "../../src/report/coverage/coverage-report.js";
import { writeCoverageJson } from "../../src/report/coverage/json.js";
import { writeCoverageMarkdown } from "../../src/report/coverage/markdown.js";
import { writeCoverageText } from "../../src/report/coverage/text.js";
import { fixture } from "../support.js";
import { coverageOf, repositoryFile } from "./run.js";

const clean = { "policy.yaml": fixture("clean.yaml") };
const own = { "policy.yaml": repositoryFile("policy/integritetspolicy.yaml") };

describe("the clean policy, to the letter", () => {
  test.each([
    ["clean.sv.txt", "text", "sv"],
    ["clean.en.txt", "text", "en"],
    ["clean.sv.md.txt", "markdown", "sv"],
    ["clean.en.md.txt", "markdown", "en"],
  ] as const)("%s", async (name, format, lang) => {
    const { stdout } = await coverageOf(clean, { format, lang });
    const golden = new URL(`expected/${name}`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, stdout);
    expect(stdout).toBe(readFileSync(golden, "utf8"));
  });
});

describe("text", () => {
  test.each(["sv", "en"] as const)("keeps within 100 columns (%s)", async (lang) => {
    for (const name of ["full.yaml", "seed-as-it-stands.yaml", "clean/programvara.yaml"]) {
      const { stdout } = await coverageOf({ [name]: fixture(name) }, { lang });
      expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });

  test("says which line each answer stands on", async () => {
    const lines = Object.values(own)[0]?.split("\n") ?? [];
    const { stdout } = await coverageOf(own);
    const lineOf = (start: string, title: string) => {
      const block = stdout.slice(stdout.indexOf(start));
      return Number(new RegExp(`${title} .*?rad (\\d+)`).exec(block)?.[1]);
    };
    expect(lines[lineOf("Hela policyn", "Dataskyddsombud") - 1]).toBe("dataProtectionOfficer: undecided");
    const marketing = lines.indexOf("  marketing:") + 1;
    const retention = lineOf("marketing: ", "Lagringstid");
    expect(retention).toBeGreaterThan(marketing);
    expect(lines[retention - 1]).toBe("    retention: undecided");
    expect(lines[lineOf("recruitment: Rekrytering", "Lagringstid") - 1]).toBe("    retention:");
  });

  test("what should be there but is not is shown by what it belongs under", async () => {
    const text = fixture("clean.yaml").replace(/^ {4}retention:\n {6}period.*\n {6}from.*\n/m, "");
    const { stdout } = await coverageOf({ "policy.yaml": text });
    const orders = text.split("\n").indexOf("  orders:") + 1;
    expect(stdout).toContain(
      `  ✗ Lagringstid                    13.2 a, 14.2 a  rad ${orders}   det står inte hur länge de sparas\n`,
    );
    expect(stdout).toContain(
      "\n19 av 20 punkter i lagen finns med (95 %). 1 uppgift som lagen kräver saknas, 7 gäller inte.\nVad som ska skrivas: policy lint\n",
    );
  });

  test("colours nothing but what it says", async () => {
    const colors = Object.fromEntries(
      Object.keys(plain).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
    ) as unknown as Colors;
    const { stdout } = await coverageOf(own, { colors });
    expect(stdout).toContain("<success>✓</success>");
    expect(stdout).toContain("<error>✗</error>");
    expect(stdout).toContain("<faint>–</faint>");
    expect(stdout.replace(/<\/?\w+>/g, "")).toBe((await coverageOf(own)).stdout);
  });
});

describe("JSON", () => {
  test("has every cell in one shape", async () => {
    const { stdout } = await coverageOf(own, { format: "json", lang: "en" });
    const { policies } = JSON.parse(stdout);
    expect(policies).toHaveLength(1);
    const [policy] = policies;
    expect(Object.keys(policy)).toEqual(["file", "purposes", "rows", "totals"]);
    expect(policy.purposes[2]).toEqual({
      id: "marketing",
      name: "Marknadsföring",
      origin: "undecided",
      line: expect.any(Number),
    });
    expect(policy.totals).toEqual({ told: 22, missing: 23, notApplicable: 15, percent: 48 });
    for (const row of policy.rows) {
      expect(Object.keys(row)).toEqual(["id", "title", "articles", "cells"]);
      for (const cell of row.cells)
        expect(Object.keys(cell)).toEqual(["purpose", "status", "path", "line", "reason"]);
    }
    const row = (id: string) => policy.rows.find((each: { id: string }) => each.id === id);
    expect(row("provision").articles).toEqual(["13.2 e"]);
    expect(row("retention")).toMatchObject({
      title: "Storage period",
      articles: ["13.2 a", "14.2 a"],
      cells: [
        {
          purpose: "customer-agreement",
          status: "missing",
          path: "/purposes/customer-agreement/retention",
          reason: "it does not say how long data are kept",
        },
        { purpose: "business-communication" },
        { purpose: "marketing" },
        { purpose: "newsletter" },
        {
          purpose: "recruitment",
          status: "told",
          path: "/purposes/recruitment/retention",
          reason: null,
        },
      ],
    });
    expect(row("timing").cells).toEqual([
      {
        purpose: null,
        status: "not-applicable",
        path: null,
        line: null,
        reason: "the file cannot show that",
      },
    ]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "a | b",
    "[x](javascript:alert(1))",
    "<script>",
    "\u001b[31m",
    "::error::",
    "##[x]",
    "\n# x",
  ),
);

const report: fc.Arbitrary<CoverageReport> = fc.record({ file: hostile, name: hostile }).map((given) => ({
  file: given.file,
  purposes: [{ id: "p", name: given.name, origin: "both", line: 1 }],
  rows: [
    {
      id: "retention",
      title: { sv: "Lagringstid", en: "Storage period" },
      art13: "2 a",
      cells: [{ purpose: "p", status: "missing", path: "/a", line: 1, reason: { sv: "nej", en: "no" } }],
    },
  ],
  totals: { told: 0, missing: 1, notApplicable: 0, percent: 0 },
}));

const CONTROL = /[^\P{Cc}\n]|\p{Cs}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe("hostile names", () => {
  const lang: Lang = "en";

  test("end up as text in Markdown, in a table of one row and three columns", () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    fc.assert(
      fc.property(report, (each) => {
        const html = markdown.render(writeCoverageMarkdown([each], lang));
        expect(html.match(/<(?:h2|h3|table|tr|th|td|li)\b/g)).toEqual([
          "<h2",
          "<table",
          "<tr",
          ...Array(4).fill("<th"),
          "<tr",
          ...Array(4).fill("<td"),
          "<h3",
          "<li",
        ]);
        expect(html).not.toMatch(/<(?!\/?(?:h2|h3|p|table|thead|tbody|tr|th|td|ul|li)>)/);
      }),
    );
  });

  test("cannot command a terminal or a log", () => {
    fc.assert(
      fc.property(report, (each) => {
        for (const text of [
          writeCoverageText([each], { lang, colors: plain, command: "policy" }),
          writeCoverageMarkdown([each], lang),
          writeCoverageJson([each], lang),
        ]) {
          expect(text).not.toMatch(CONTROL);
          expect(text).not.toMatch(/^\s*::/m);
        }
        expect(writeCoverageText([each], { lang, colors: plain, command: "policy" })).not.toContain("##[");
      }),
    );
  });
});

test("a long name is cut to the width of the screen", async () => {
  const name = "Beställningar ".repeat(20).trim();
  const text = fixture("clean.yaml").replace("name: Beställningar", `name: ${name}`);
  const { stdout } = await coverageOf({ "policy.yaml": text });
  const head = stdout.split("\n").find((line) => line.startsWith("orders: "));
  expect(head).toHaveLength(100);
  expect(head).toMatch(/^orders: Beställningar Beställningar .*…$/);
});
