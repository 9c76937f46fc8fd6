import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Language } from "../../src/model/edition.js";
import type { Policy, Purpose } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { fixture } from "../support.js";

const clean = parse(fixture("clean.yaml")) as Policy;

/** The clean policy, every purpose changed in the same way. */
function eachPurpose(change: Partial<Purpose>, rest: Partial<Policy> = {}): Policy {
  const purposes = Object.entries(clean.purposes).map(([id, purpose]) => [id, { ...purpose, ...change }]);
  return { ...clean, purposes: Object.fromEntries(purposes), ...rest };
}

async function said(policy: Policy, language: Language = "sv"): Promise<string> {
  return (await render({ ...policy, language })).markdown;
}

describe("that no one receives data", () => {
  const DENIALS = [
    "Vi lämnar inte ut dina personuppgifter till någon annan",
    "We do not disclose your personal data",
  ];

  test.each(["sv", "en"] as const)("is not claimed where it is undecided: %s", async (language) => {
    const page = await said(eachPurpose({ recipients: "undecided" }, { recipients: {} }), language);
    for (const denial of DENIALS) expect(page).not.toContain(denial);
    expect(page).toMatch(
      /anger inte för alla ändamål om någon annan får|whether anyone else receives the data/,
    );
  });

  test("is told where it is decided", async () => {
    expect(await said(eachPurpose({ recipients: [] }, { recipients: {} }))).toContain(DENIALS[0]);
  });
});
