import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkText, fixture } from "../../support.js";

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
}

const clean = fixture("clean.yaml");
const snippets = Object.values(
  JSON.parse(readFileSync("docs/editor/policy.code-snippets", "utf8")) as Record<string, Snippet>,
);

/** The body as it is when each default is taken: `${1:default}`, `${1|first,second|}`, `$0`. */
function expanded(prefix: string): string[] {
  const snippet = snippets.find((each) => each.prefix === prefix);
  if (!snippet) throw new Error(`No snippet ${prefix}`);
  const lines = snippet.body.map((line) =>
    line
      .replaceAll("$CURRENT_YEAR", "2026")
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
      .replace(/\$\{\d+:([^}]*)\}/g, "$1")
      .replaceAll("$0", ""),
  );
  expect(lines.join("\n")).not.toContain("$");
  return lines;
}

/** The clean policy with the lines after the first line that says `after`, as far in as they are written. */
function inserted(prefix: string, after: string, indentation = "  "): string {
  expect(clean).toContain(`\n${after}\n`);
  const lines = expanded(prefix).map((line) => indentation + line);
  return clean.replace(`\n${after}\n`, `\n${[after, ...lines].join("\n")}\n`);
}

describe("snippets", () => {
  it("are for YAML, and each is tried here", () => {
    expect(snippets.map(({ scope }) => scope)).toEqual(snippets.map(() => "yaml"));
    expect(snippets.map(({ prefix }) => prefix).sort()).toEqual(
      ["category", "data-subject", "purpose", "recipient", "waiver"].map((name) => `policy-${name}`),
    );
  });

  it("a new purpose leaves open what is not decided, and nothing else is wrong with it", async () => {
    const { policy, diagnostics } = await checkText(inserted("policy-purpose", "purposes:"));
    expect(policy?.purposes["customer-service"]).toBeDefined();
    expect(diagnostics.filter(({ rule }) => !rule.endsWith("-undecided"))).toEqual([]);
  });

  it.each([
    ["policy-recipient", "recipients:", "recipient-unused"],
    ["policy-category", "categories:", "category-unused"],
    ["policy-data-subject", "dataSubjects:", "data-subject-unused"],
  ])("%s lacks only a purpose that names it", async (prefix, after, unused) => {
    const { policy, diagnostics } = await checkText(inserted(prefix, after));
    expect(policy).toBeDefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual([unused]);
  });

  it("a new waiver holds for the line below", async () => {
    const open = "    sources: [data-subject, address-register]";
    const text = inserted("policy-waiver", open, "    ").replace("[carrier, hosting]", "undecided");
    const { diagnostics } = await checkText(text);
    const found = diagnostics.filter(({ rule }) => /^(?:recipients-undecided|waiver-)/.test(rule));
    expect(found).toMatchObject([
      { rule: "recipients-undecided", waived: { until: "2026-12-31", reason: "vi utreder frågan" } },
    ]);
  });
});
