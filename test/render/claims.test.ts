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
  const DENIALS = ["Vi lämnar inte ut dem till någon annan", "We do not disclose them to anyone else"];

  test.each(["sv", "en"] as const)("is not claimed where it is undecided: %s", async (language) => {
    const page = await said(eachPurpose({ recipients: "undecided" }, { recipients: {} }), language);
    for (const denial of DENIALS) expect(page).not.toContain(denial);
    expect(page).toMatch(
      /Om någon annan får uppgifterna \[kompletterar vi\]\(#gaps\)|Whether anyone else receives the data is \[to be added\]\(#gaps\)/,
    );
  });

  test("is told where it is decided", async () => {
    expect(await said(eachPurpose({ recipients: [] }, { recipients: {} }))).toContain(DENIALS[0]);
  });
});

describe("what is undecided", () => {
  test.each([
    ["sv", "- **Om du måste lämna uppgifterna:** Alla ändamål."],
    ["en", "- **Whether you have to provide the data:** All purposes."],
  ] as const)("is told once, among the gaps: %s", async (language, words) => {
    const page = await said(eachPurpose({ provision: "undecided" }), language);
    expect(page.split(words).length).toBe(2);
    expect(await said(clean, language)).not.toContain("#gaps");
  });

  test("says nothing where the law allows silence", async () => {
    const page = await said({
      ...clean,
      dataProtectionOfficer: "undecided",
      automatedDecisions: "undecided",
    });
    expect(page).not.toMatch(/dataskyddsombud|utomatiserade beslut\?|#gaps/);
  });

  test("of data from the person alone, the law asks for no categories", async () => {
    const page = await said(eachPurpose({ categories: "undecided", sources: ["data-subject"] }));
    expect(page).toContain("**Vad vi använder:** Uppgifter från dig.");
    expect(page).not.toContain("#gaps");
    const others = await said(eachPurpose({ categories: "undecided", sources: ["address-register"] }));
    expect(others).toContain("- **Uppgifter:** Alla ändamål.");
  });

  test("is told by the purposes that are fewer", async () => {
    const [[one], [two]] = Object.entries(clean.purposes) as [[string, Purpose], [string, Purpose]];
    const open = { ...clean.purposes[one], retention: "undecided" } as Purpose;
    const three = { ...clean.purposes, [one]: open, third: open };
    expect(await said({ ...clean, purposes: three })).toContain(
      `- **Lagringstid:** Alla ändamål utom [${clean.purposes[two]?.name}](#purposes-${two}).`,
    );
    const both = { ...clean.purposes, [one]: open };
    expect(await said({ ...clean, purposes: both })).toContain(
      `- **Lagringstid:** [${open.name}](#purposes-${one}).`,
    );
  });

  test("has its day where each part of it has one", async () => {
    const policy = eachPurpose({ retention: "undecided" });
    const paths = Object.keys(policy.purposes).map((id) => `/purposes/${id}/retention`);
    const by = async (days: readonly string[]) =>
      (
        await render(policy, {
          deadlines: new Map(paths.slice(0, days.length).map((path, index) => [path, days[index] as string])),
        })
      ).markdown;
    expect(await by(["2027-03-31", "2027-01-31"])).toContain("Senast 31 mars 2027 kompletterar vi");
    expect(await by(["2027-03-31"])).not.toContain("2027");
    expect(await by([])).not.toContain("2027");
  });
});

describe("a contract with someone else", () => {
  const policy = eachPurpose({
    legalBasis: "contract",
    contract: { party: "other", description: "avtalet med din arbetsgivare" },
  });

  test("is no legal basis", async () => {
    const page = await said(policy);
    expect(page).not.toContain("6.1 b");
    expect(page).toContain("ett avtal som inte är med dig: avtalet med din arbetsgivare.");
    expect(page).toContain("- **Rättslig grund:** Alla ändamål.");
  });
});

describe("a part for one group", () => {
  const WHOLE = [/All behandling sker inom EU\/EES/, /All processing takes place/];

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
  ["sv", "om det finns ett avtal"],
  ["en", "whether there is a contract"],
] as const)("the data depend on a contract only where there can be one: %s", async (language, words) => {
  expect(await said(clean, language)).toContain(words);
  expect(await said(eachPurpose({ legalBasis: "undecided" }), language)).toContain(words);
  expect(await said(eachPurpose({ legalBasis: "legal-obligation" }), language)).not.toContain(words);
});

test.each([
  ["sv", "Vi och vårt personuppgiftsbiträde skyddar", "Vi och våra personuppgiftsbiträden skyddar"],
  ["en", "We and our processor protect", "We and our processors protect"],
] as const)("one processor is not several: %s", async (language, one, several) => {
  const { hosting } = clean.recipients;
  const secure = { ...clean, security: { processorsToo: true } };
  const withHosting = (...all: readonly object[]) =>
    ({ ...secure, recipients: Object.fromEntries(all.map((each, index) => [`a${index}`, each])) }) as Policy;
  expect(await said(withHosting(hosting as object), language)).toContain(one);
  expect(await said(withHosting(hosting as object, hosting as object), language)).toContain(several);
  expect(await said(withHosting({ ...hosting, kind: "category" }), language)).toContain(several);
});

describe("objection and erasure", () => {
  const objections = async (change: Partial<Purpose>) => {
    const policy = eachPurpose(change, { rights: { ...clean.rights, objection: {}, erasure: {} } });
    return (await said(policy))
      .split("## ")
      .filter((each) => /^(?:Din rätt att invända|Radering)/.test(each))
      .join();
  };

  test("speak of marketing only where there is some", async () => {
    expect(await objections({ legalBasis: "legitimate-interests" })).not.toContain("marknadsföring");
    expect((await objections({ directMarketing: true })).match(/direktmarknadsföring/g)).toHaveLength(2);
  });

  test("speak of the bases in use", async () => {
    const interests = await objections({ legalBasis: "legitimate-interests" });
    expect(interests).toContain("bygger på berättigat intresse.");
    const task = await objections({ legalBasis: "public-task" });
    expect(task).toContain("bygger på en uppgift av allmänt intresse.");
    expect(task).not.toContain("berättigat intresse");
    expect(task).not.toContain("samtycke");
    expect(await objections({ legalBasis: "consent" })).toContain("du återkallar ett samtycke");
  });
});
