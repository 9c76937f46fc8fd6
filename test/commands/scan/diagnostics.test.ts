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
