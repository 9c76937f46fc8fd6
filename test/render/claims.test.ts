import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { policyFor } from "../../src/audience/audience.js";
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

describe("that only some purposes have a storage time", () => {
  const some = /För vissa ändamål har vi bestämt|For certain purposes, we have decided/;
  const each = /För varje ändamål har vi bestämt|For each purpose, we have decided/;

  test.each(["sv", "en"] as const)("is not claimed where all have one: %s", async (language) => {
    expect(await said(clean, language)).toMatch(each);
    const [id, purpose] = Object.entries(clean.purposes)[0] as [string, Purpose];
    const purposes = { ...clean.purposes, [id]: { ...purpose, retention: "undecided" as const } };
    const page = await said({ ...clean, purposes }, language);
    expect(page).toMatch(some);
    expect(page).not.toMatch(each);
  });
});

test.each([
  ["sv", "Den här versionen av policyn anger inte om du måste lämna uppgifterna."],
  ["en", "This version of the policy does not state whether you have to provide the data."],
] as const)("it is told that the duty to provide data is undecided: %s", async (language, words) => {
  expect(await said(eachPurpose({ provision: "undecided" }), language)).toContain(words);
  expect(await said(clean, language)).not.toContain(words);
});

describe("a part for one group", () => {
  const WHOLE = [
    /All behandling av personuppgifter sker inom EU\/EES/,
    /All processing of personal data takes place/,
  ];

  test.each(["sv", "en"] as const)("says nothing of what is not in it: %s", async (language) => {
    const written = policyFor("customer", { ...clean, language });
    const options = { part: { audience: "kunder", wholeFile: "x.html" } };
    const { markdown } = await render(written, options);
    for (const claim of WHOLE) expect(markdown).not.toMatch(claim);
    expect(markdown).toMatch(
      /All behandling som beskrivs här sker|All the processing described here takes place/,
    );
    expect(markdown).toMatch(
      /I den behandling som beskrivs här fattar vi inga|In the processing described here, we make no/,
    );
    expect(await said(clean, language)).toMatch(WHOLE[language === "sv" ? 0 : 1] as RegExp);
  });
});

test.each([
  ["sv", "avtalsrelation"],
  ["en", "is based on a contract"],
] as const)("the data depend on a contract only where there can be one: %s", async (language, words) => {
  expect(await said(clean, language)).toContain(words);
  expect(await said(eachPurpose({ legalBasis: "undecided" }), language)).toContain(words);
  expect(await said(eachPurpose({ legalBasis: "legal-obligation" }), language)).not.toContain(words);
});

test.each([
  ["sv", "inom olika områden"],
  ["en", "In various fields"],
] as const)("one processor is not in various fields: %s", async (language, words) => {
  const { hosting } = clean.recipients;
  const two = { ...clean, recipients: { ...clean.recipients, support: { ...hosting } } } as Policy;
  expect(await said(two, language)).toContain(words);
  expect(await said(clean, language)).not.toContain(words);
});

test.each([
  [
    "sv",
    "Vi lämnar inte ut dina personuppgifter till någon utomstående part",
    "inte heller på annat sätt ut dem",
  ],
  ["en", "We do not disclose your personal data to any outside party", "We do not otherwise disclose"],
] as const)("a promise refers to another only where that is made: %s", async (language, alone, after) => {
  const page = await said({ ...clean, promises: ["no-disclosure-beyond-recipients"] }, language);
  expect(page).toContain(alone);
  expect(page).not.toContain(after);
  const both = await said({ ...clean, promises: ["no-sale", "no-disclosure-beyond-recipients"] }, language);
  expect(both).toContain(after);
});
