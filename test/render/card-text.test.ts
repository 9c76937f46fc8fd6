import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Policy, Purpose } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { fixture } from "../support.js";

/** The page of the clean policy with other facts about its orders. */
async function pageWith(facts: Partial<Purpose>): Promise<string> {
  const policy: Policy = parse(fixture("clean.yaml"));
  Object.assign(policy.purposes.orders as Purpose, facts);
  return (await render(policy)).markdown;
}

describe("a card", () => {
  test.each([
    ["contract", "avtal (artikel 6.1 b)"],
    ["consent", "ditt samtycke (artikel 6.1 a)"],
    ["legal-obligation", "rättslig förpliktelse (artikel 6.1 c)"],
    ["vital-interests", "skydd för grundläggande intressen (artikel 6.1 d)"],
    ["public-task", "uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e)"],
    ["legitimate-interests", "berättigat intresse (artikel 6.1 f)"],
  ])("says %s in lower case after what it is for", async (basis, words) => {
    expect(await pageWith({ legalBasis: { [basis]: { for: "registret" } } })).toContain(
      `Registret: ${words}`,
    );
  });

  test("joins sources by och, and by eller where they are alternatives", async () => {
    expect(await pageWith({})).toContain("Från dig och ett adressregister.");
    expect(await pageWith({ sourcesAlternative: true })).toContain("Från dig eller ett adressregister.");
  });

  test("says what a time is for, and so does the overview", async () => {
    const page = await pageWith({
      retention: { for: "kontot", period: "P30D", from: "att du har avslutat det" },
    });
    expect(page.match(/Kontot: längst 30 dagar efter att du har avslutat det/g)).toHaveLength(2);
  });
});

describe("the page", () => {
  /** The page of the clean policy, changed. */
  async function pageOf(
    change: (policy: Policy) => void,
    language: Policy["language"] = "sv",
  ): Promise<string> {
    const policy: Policy = parse(fixture("clean.yaml"));
    change(policy);
    return (await render({ ...policy, language })).markdown;
  }

  test("has no two och in a row of items", async () => {
    const change = (policy: Policy) => {
      (policy.categories["order-details"] as { name: string }).name = "Köp och returer";
    };
    expect(await pageOf(change)).toContain("Kontaktuppgifter samt köp och returer");
    const english = (policy: Policy) => {
      (policy.categories["order-details"] as { name: string }).name = "Purchases and returns";
    };
    expect(await pageOf(english, "en")).toContain("Kontaktuppgifter, and purchases and returns");
  });

  test("begins an entry on a category of recipients with a capital, and leaves a name as it is", async () => {
    const page = await pageOf((policy) => {
      Object.assign(policy.recipients.carrier as object, { name: "transportföretag", kind: "category" });
      Object.assign(policy.recipients.hosting as object, { name: "eDrift AB" });
    });
    expect(page).toContain("- **Transportföretag**");
    expect(page).toContain("- **eDrift AB**");
  });

  test("does not call a least time the longest", async () => {
    const page = await pageOf(({ purposes }) => {
      Object.assign(purposes.bookkeeping as Purpose, {
        retention: { atLeast: "P10Y", from: "den sista anteckningen" },
      });
    });
    expect(page).toContain("De bestämda tiderna är 3 år till minst 10 år.");
  });

  test("says what an objection is against only beside another", async () => {
    const object = (policy: Policy) => {
      Object.assign(policy.purposes.orders as Purpose, { legalBasis: "legitimate-interests" });
    };
    expect(await pageOf(object)).toContain("- du invänder och det inte finns skäl");
    const both = (policy: Policy) => {
      object(policy);
      Object.assign(policy.purposes.bookkeeping as Purpose, { directMarketing: true });
    };
    expect(await pageOf(both)).toContain("- du invänder mot annat och det inte finns skäl");
  });

  test("does not say that data are protected before it says how", async () => {
    expect(await pageOf(() => undefined)).toMatch(/uppgifterna\?\n\nBara den som behöver/);
  });
});

describe("the English page", () => {
  test.each([
    ["you who buy from us", "Applies to you if you buy from us."],
    ["you whom we contact", "Applies to you whom we contact."],
  ])("says whom a purpose concerns, %s", async (description, words) => {
    const policy: Policy = parse(fixture("clean.yaml"));
    Object.assign(policy.dataSubjects.customer as object, { description });
    expect((await render({ ...policy, language: "en" })).markdown).toContain(words);
  });
});
