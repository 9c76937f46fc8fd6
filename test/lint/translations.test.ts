import { describe, expect, test } from "vitest";
import { editionOf, isTranslated, languagesOf } from "../../src/model/edition.js";
import { applyEdits } from "../../src/revise/apply-edits.js";
import { checkText, fixture } from "../support.js";

const bilingual = fixture("bilingual.yaml");

/** The findings after one exchange in the bilingual policy, as `rule path`. */
async function findings(line: string, other: string): Promise<string[]> {
  expect(bilingual.split(line)).toHaveLength(2);
  const { diagnostics } = await checkText(bilingual.replace(line, () => other));
  return diagnostics.map(({ rule, path, range }) => `${rule} ${path} ${range.start.line}`);
}

const lineOf = (text: string) => bilingual.slice(0, bilingual.indexOf(text)).split("\n").length;

test("a policy with every text in both languages is clean", async () => {
  expect((await checkText(bilingual)).diagnostics).toEqual([]);
});

describe("a translation that is missing", () => {
  const name = "name: { sv: Kontaktuppgifter, en: Contact details }";

  test("is found at the text, and the message has the line to write", async () => {
    const line = lineOf(name);
    const at = `translation-missing /categories/contact-details/name`;
    expect(await findings(name, "name: Kontaktuppgifter")).toEqual([`${at} ${line}`]);
    expect(await findings(name, "name: { sv: Kontaktuppgifter }")).toEqual([`${at} ${line}`]);
    const { diagnostics } = await checkText(bilingual.replace(name, "name: Kontaktuppgifter"));
    expect(diagnostics[0]?.message.sv).toContain("name: { sv: Kontaktuppgifter, en: … }");
  });

  test("is found in a list, and where the Swedish has been copied", async () => {
    expect(await findings("{ sv: namn, en: name }", "namn")).toEqual([
      `translation-missing /categories/contact-details/examples/0 ${lineOf("- { sv: namn")}`,
    ]);
    expect(await findings("en: our contract of sale with you", "en: köpavtalet som gäller dig")).toEqual([]);
    expect(
      await findings(
        "{ sv: köpet, en: the purchase }",
        "{ sv: köpet och betalningen, en: köpet och betalningen }",
      ),
    ).toEqual([`translation-missing /purposes/orders/retention/from/en ${lineOf("sv: köpet,")}`]);
  });

  test("is not asked of names, addresses and figures", async () => {
    expect(await findings("- { sv: pris, en: price }", '- "24/7"')).toEqual([]);
    expect(bilingual).toContain("name: Exempelfrakt AB\n");
    const category = "name: Exempelfrakt AB\n    kind: category";
    expect(await findings("name: Exempelfrakt AB", category)).toEqual([
      `translation-missing /recipients/carrier/name ${lineOf("name: Exempelfrakt AB")}`,
    ]);
  });

  test("can be waived on its line", async () => {
    const waiver = "# policy-waive translation-missing until 2027-01-31: översätts i januari";
    const text = bilingual.replace(`    ${name}`, `    ${waiver}\n    name: Kontaktuppgifter`);
    const { diagnostics } = await checkText(text);
    expect(diagnostics.map(({ rule, waived }) => [rule, waived?.until])).toEqual([
      ["translation-missing", "2027-01-31"],
    ]);
  });

  test("is one finding where most are missing", async () => {
    const { diagnostics } = await checkText(fixture("clean.yaml").concat("translations: { en: {} }\n"));
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([
      ["translation-missing", "/translations/en"],
    ]);
    expect(diagnostics[0]?.message.sv).toMatch(
      /^\d{2} texter saknas på engelska, i ”title”, ”review”, ”history” och 8 till\. /,
    );
  });
});

describe("rules that look at Swedish words", () => {
  test("find them, and fix them, in the Swedish text alone", async () => {
    const text = bilingual.replace(
      "sv: pris, en: price",
      "sv: uppgifter hos Datainspektionen, en: data of Datainspektionen",
    );
    const { diagnostics } = await checkText(text);
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([
      ["outdated-name", "/categories/order-details/examples/1/sv"],
    ]);
    const fixed = applyEdits(text, diagnostics[0]?.fix?.edits ?? []).text;
    expect(fixed).toContain("en: data of Datainspektionen }");
    expect(fixed).not.toContain("sv: uppgifter hos Datainspektionen");
  });

  test("of form are asked of the translation too, at its own place", async () => {
    expect(await findings("en: our website", "en: TODO")).toEqual([
      `placeholder-text /updates/location/en ${lineOf("en: our website")}`,
    ]);
    const long = `en: ${"a long sentence that goes on ".repeat(6)}`.trim();
    expect(await findings("en: our website", long)).toEqual([
      `sentence-too-long /updates/location/en ${lineOf("en: our website")}`,
    ]);
  });
});

describe("figures", () => {
  test.each([
    ["vi sparar i 2 år", "we keep for 2 years", 0],
    ["vi sparar i 2 år", "we keep for 3 years", 1],
    ["1 000 000 kunder i 3 länder", "in 3 countries, 1,000,000 customers", 0],
    ["artikel 6.1 f", "Article 6(1)(f)", 0],
    ["inom 30 dagar", "within a month", 1],
    ["rad 1, 20", "line 1, 200", 1],
  ])('of "%s" and "%s"', async (sv, en, count) => {
    const found = await findings("{ sv: vår webbplats, en: our website }", JSON.stringify({ sv, en }));
    expect(found.filter((each) => each.startsWith("translation-differs /updates/location/en"))).toHaveLength(
      count,
    );
  });
});

describe("an edition", () => {
  test("has each text in its language, and the original where there is no other", () => {
    const data = { title: { sv: "Policy", en: "Notice" }, scope: ["a", { sv: "b" }, { sv: "c", en: "C" }] };
    expect(editionOf(data, "en")).toEqual({ title: "Notice", scope: ["a", "b", "C"], language: "en" });
    expect(editionOf(data, "sv")).toEqual({ title: "Policy", scope: ["a", "b", "c"] });
  });

  test("is the data themselves where there is nothing to choose", () => {
    const data = { title: "Policy", purposes: { sv: { name: "x" } } };
    expect(editionOf(data, "sv")).toBe(data);
  });

  test("is not made of what only looks like a translated text", () => {
    for (const value of [null, "sv", ["sv"], { sv: { name: "x" } }, { en: "x" }])
      expect(isTranslated(value)).toBe(false);
  });

  test("follows the languages listed", async () => {
    const { policy } = await checkText(bilingual);
    expect(policy && languagesOf(policy)).toEqual(["sv", "en"]);
  });
});
