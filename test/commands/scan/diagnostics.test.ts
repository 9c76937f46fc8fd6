import { expect, test } from "vitest";
import { againstAll } from "../../../src/commands/scan/diagnostics.js";
import { DEFAULTS } from "../../../src/commands/shared/settings.js";
import type { Evidence } from "../../../src/model/trace.js";
import { newVendorLookup } from "../../../src/scan/companies/lookup.js";
import { checkText, fixture } from "../../support.js";

test("what could not be seen is said again, however often it was known before", async () => {
  const { source, policy } = await checkText(fixture("clean.yaml"));
  if (!source || !policy) throw new Error("The policy is not valid.");
  const evidence: Evidence = {
    scanned: [{ source: "dist", sights: ["requests"] }],
    traces: [{ kind: "request", source: "dist/index.html", host: "cdn.unknown.example" }],
    unseen: [{ source: "dist/large.js", why: { sv: "För stor.", en: "Too large." } }],
  };
  const rules = (earlier?: Evidence) => {
    const vendors = newVendorLookup();
    const { diagnostics, known } = againstAll(
      ...([evidence, [{ source, policy, settings: DEFAULTS }], vendors, [], "2026-11-22", earlier] as const),
    );
    return { rules: diagnostics.map(({ rule }) => rule).sort(), known };
  };
  expect(rules()).toEqual({ rules: ["provider-unknown", "scan-incomplete"], known: 0 });
  expect(rules(evidence)).toEqual({ rules: ["scan-incomplete"], known: 1 });
});

test("a waiver that nothing needs is noted, where the scan could have seen it", async () => {
  const named = (what: string) => `# policy-waive ${what} until 2027-01-31: vi utreder saken\n`;
  const text =
    fixture("clean.yaml").trimEnd() +
    "\n" +
    named("provider-unknown cdn.unknown.example") +
    named("provider-unknown gone.example") +
    named("recipient-undocumented Gamla AB") +
    named("cookie-undocumented gone_*");
  const { source, policy } = await checkText(text);
  if (!source || !policy) throw new Error("The policy is not valid.");
  const noted = (evidence: Partial<Evidence>) => {
    const all: Evidence = {
      scanned: [{ source: "site.har", sights: ["requests", "cookies"] }],
      traces: [{ kind: "request", source: "site.har", host: "cdn.unknown.example" }],
      unseen: [],
      ...evidence,
    };
    const read = [{ source, policy, settings: DEFAULTS }];
    const vendors = newVendorLookup();
    // Seen before: left out of the report, and the waiver is needed all the same.
    return againstAll(all, read, vendors, [], "2026-11-22", all)
      .diagnostics.filter(({ rule }) => rule === "waiver-unused")
      .map(({ severity, message }) => `${severity} ${/about "(.*?)"/.exec(message.en)?.[1]}`);
  };
  expect(noted({})).toEqual(["note gone.example", "note Gamla AB", "note gone_*"]);
  expect(noted({ scanned: [{ source: "dist", sights: ["requests"] }] })).toEqual([
    "note gone.example",
    "note Gamla AB",
  ]);
  const row = { kind: "register-row", source: "x.csv", name: "Gamla AB" } as const;
  expect(noted({ scanned: [{ source: "x.csv", sights: ["register"] }], traces: [row] })).toEqual([]);
  expect(noted({ scanned: [{ source: "package.json", sights: ["packages"] }] })).toEqual([]);
  const why = { sv: "Den svarade inte.", en: "It did not answer." };
  expect(noted({ unseen: [{ source: "site.har", why }] })).toEqual([]);
  expect(noted({ unseen: [{ source: "site.har", why, minor: true }] })).toHaveLength(3);
});

test("a register of tens of thousands of companies is compared in a moment", async () => {
  const { source, policy } = await checkText(fixture("clean.yaml"));
  if (!source || !policy) throw new Error("The policy is not valid.");
  const count = 20_000;
  const evidence: Evidence = {
    scanned: [{ source: "r.csv", sights: ["register"] }],
    traces: Array.from({ length: count }, (_, index) => ({
      kind: "register-row",
      source: "r.csv",
      name: `Bolag ${index} AB`,
    })),
    unseen: [],
  };
  const start = process.cpuUsage().user;
  const read = [{ source, policy, settings: DEFAULTS }];
  const { diagnostics } = againstAll(evidence, read, newVendorLookup(), [], "2026-11-22");
  expect(diagnostics).toHaveLength(count);
  expect(process.cpuUsage().user - start).toBeLessThan(2_500_000);
});
