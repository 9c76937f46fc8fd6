import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/lint/built-in/index.js";
import type { Example } from "../../src/lint/rule.js";
import { severityOf } from "../../src/lint/severity.js";
import { newVendorLookup } from "../../src/scan/companies/lookup.js";
import { examine } from "../../src/scan/examine.js";
import { checkText, withExample } from "../support.js";

const vendors = newVendorLookup();
const rules = builtIn.filter(({ about }) => about === "scan");

async function found(example: Example) {
  const { policy, diagnostics } = await checkText(withExample(example), example.today);
  if (!policy) throw new Error(JSON.stringify(diagnostics));
  const traces = (example.seen ?? []).map((trace) => ({ ...trace, source: "site.har" }));
  const scanned = [
    { source: "site.har", sights: ["requests", "cookies", "storage"] as const, consent: "both" as const },
  ];
  return examine(
    {
      scanned,
      traces,
      unseen: example.unseen ? [{ source: "site.har", why: { sv: "Sett.", en: "Seen." } }] : [],
    },
    policy,
    vendors,
  ).findings;
}

test("there are rules of the scan", () => expect(rules.length).toBeGreaterThanOrEqual(6));

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.bad.map((example) => [example.yaml, example] as const))("finds %s", async (_, example) => {
    const findings = (await found(example)).filter((each) => each.rule === id);
    expect(findings.map(({ path }) => path)).toEqual(example.at);
    for (const each of findings) {
      expect(each.class).toBe(example.otherClass ? rule.otherClass?.class : undefined);
      expect(each.message.sv).not.toBe(each.message.en);
    }
  });

  test.each(rule.good.map((example) => [example.yaml, example] as const))(
    "is silent on %s",
    async (_, example) => {
      expect((await found(example)).filter((each) => each.rule === id)).toEqual([]);
    },
  );

  test("says why where it is less than its class", () => {
    expect(["error", "warning", "note"]).toContain(severityOf(rule));
  });
});
