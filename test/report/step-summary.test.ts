import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { visible } from "../../src/model/visible.js";
import { openErrorsFirst } from "../../src/report/select.js";
import { stepSummary } from "../../src/report/step-summary.js";
import { hostileReport } from "./arbitrary.js";
import { ATTACK, at, options, reportOn } from "./sample.js";

// As GitHub reads it: HTML passes, and bare addresses become links.
const markdown = new MarkdownIt({ html: true, linkify: true });

/** The texts of the table's cells, by row; the types of every token that is not part of a table or plain text. */
function read(source: string): { rows: string[][]; foreign: string[] } {
  const rows: string[][] = [];
  const foreign: string[] = [];
  let inBody = false;
  for (const token of markdown.parse(source, {})) {
    if (token.type === "tbody_open") inBody = true;
    if (token.type === "tbody_close") inBody = false;
    if (token.type === "tr_open" && inBody) rows.push([]);
    if (token.type === "inline") {
      foreign.push(
        ...(token.children ?? []).map(({ type }) => type).filter((type) => !type.startsWith("text")),
      );
      if (inBody) rows.at(-1)?.push((token.children ?? []).map(({ content }) => content).join(""));
    }
    if (!/^(?:t(?:able|head|body|r|h|d)_|paragraph_|inline)/.test(token.type)) foreign.push(token.type);
  }
  return { rows, foreign };
}

test("the reader does see links and HTML where they are", () => {
  expect(read("https://evil.example <b>x</b>").foreign).toContain("link_open");
  expect(read("https://evil.example <b>x</b>").foreign).toContain("html_inline");
});

// What is longer is cut.
const shown = (text: string) => {
  const characters = [...visible(text)];
  return (characters.length > 300 ? `${characters.slice(0, 300).join("")}…` : visible(text)).trim();
};

test("every cell reads as what was found, and nothing in it is markup", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const { rows, foreign } = read(stepSummary(report, options("sv")));
      const found = openErrorsFirst(report, options("sv"));
      const waived = report.diagnostics.flatMap((each) => each.waived ?? []);
      expect(foreign).toEqual([]);
      expect(rows).toHaveLength(found.length + waived.length);
      for (const [index, { until, reason }] of waived.entries()) {
        expect(rows[found.length + index]?.slice(2)).toEqual([until, reason].map(shown));
      }
      for (const [index, row] of rows.slice(0, found.length).entries()) {
        expect(row).toHaveLength(5);
        expect(row[3]).toBe(shown(found[index]?.message.sv ?? ""));
      }
    }),
    { numRuns: 300 },
  );
});

test("it says what was not checked and what the settings have switched off", () => {
  const written = stepSummary(
    {
      ...reportOn("a: b\n"),
      passedOver: ["policy/.a/x.yaml"],
      changedRules: new Map([["vague-wording", "off"]]),
    },
    options("en"),
  );
  expect(read(written).foreign).toEqual([]);
  expect(markdown.render(written)).toContain("Not checked: policy/.a/x.yaml.");
  expect(markdown.render(written)).toContain("changes the severity: vague-wording: off.");
});

describe("its size", () => {
  const many = (count: number) =>
    reportOn(
      "a: b\n",
      ...Array.from({ length: count }, () =>
        at("a.yaml", "a: b\n", "a", { rule: "x", message: { sv: ATTACK, en: ATTACK } }),
      ),
    );

  test("beyond 200 findings it says how many are left", () => {
    const written = stepSummary(many(1000), options("en"));
    expect(read(written).rows).toHaveLength(200);
    expect(written).toMatch(/\n… and 800 more\. Show them all with policy lint --all\n$/);
    expect(written.length).toBeLessThan(2 ** 20);
    expect(stepSummary(many(201), options("sv"))).toMatch(
      /\n… och 1 till\. Visa alla med policy lint --all\n$/,
    );
  });

  test("however long the reasons and messages are", () => {
    const long = "👩|".repeat(100_000);
    const found = Array.from({ length: 400 }, (_, index) =>
      at("a.yaml", "a: b\n", "a", {
        rule: "x",
        message: { sv: long, en: long },
        ...(index % 2 === 0 && { waived: { until: "2027-03-31", reason: long } }),
      }),
    );
    const written = stepSummary(reportOn("a: b\n", ...found), options("en"));
    expect(Buffer.byteLength(written)).toBeLessThan(2 ** 20);
    const { rows } = read(written);
    expect(rows).toHaveLength(400);
    expect(rows.map((row) => [...(row[3] ?? "")].length)).toEqual(rows.map(() => 301));
    expect(rows[0]?.[3]).toMatch(/^👩\|👩.*…$/u);
  });

  test("up to 200 it says nothing of it", () => {
    expect(stepSummary(many(200), options("en"))).not.toContain("more.");
  });

  test("without findings it is the outcome alone", () => {
    expect(stepSummary(many(0), options("sv"))).toBe(
      "1 fil granskad: inga fel eller varningar. Datum: 2026-11-22.\n",
    );
  });
});
