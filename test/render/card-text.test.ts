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
