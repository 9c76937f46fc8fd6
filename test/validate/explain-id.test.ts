import { expect, test } from "vitest";
import { asId, explainId, explainName } from "../../src/validate/explain-id.js";

test.each([
  ["Kunder", "kunder"],
  ["Sökande till jobb", "sokande-till-jobb"],
  ["IT & drift  (moln)", "it-drift-moln"],
  ["2:a kontakten", "a-kontakten"],
  ["--kund--2--", "kund-2"],
  ["Köp_på_nätet", "kop-pa-natet"],
  [`${"x".repeat(59)} y`, "x".repeat(59)],
  ["x".repeat(61), "x".repeat(60)],
])("%j as an id is %s", (written, id) => {
  expect(asId(written)).toBe(id);
  expect(explainId(written).sv).toMatch(
    /^Kortnamnet ”.+” får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav\. Skriv till exempel /,
  );
  expect(explainId(written).en).toMatch(
    /^The id ".+" may only have lower-case a–z, digits and hyphens, and must start with a letter\. Write for example /,
  );
  expect(explainId(written).en.endsWith(`example ${id}`)).toBe(true);
  expect(explainId(written).sv.endsWith(`exempel ${id}`)).toBe(true);
});

test.each(["", "123", "客户", "--"])("of %j no id can be made", (written) => {
  expect(asId(written)).toBeUndefined();
  expect(explainId(written).sv).toMatch(/med en bokstav\.$/);
});

const data = {
  categories: { contact: { name: "Kontaktuppgifter" }, Orders: { name: "Köp" } },
  purposes: { sale: { name: "Försäljning", categories: ["Kontaktuppgifter", "Köp", "okänt", 7] } },
};
const named = (at: string, value: unknown) => explainName(data, at, value);

test("a reference by name is told the id", () => {
  expect(named("/purposes/sale/categories/0", "Kontaktuppgifter")).toEqual({
    message: {
      sv: "”Kontaktuppgifter” är ett namn. Skriv kortnamnet: contact",
      en: '"Kontaktuppgifter" is a name. Write the id: contact',
    },
    suggestion: "contact",
  });
});

test("what is no name, or no reference, is not", () => {
  expect(named("/purposes/sale/categories/2", "okänt")).toBeUndefined();
  expect(named("/purposes/sale/categories/3", 7)).toBeUndefined();
  expect(named("/purposes/sale/name", "Försäljning")).toBeUndefined();
  // Its id is malformed too, and will be another.
  expect(named("/purposes/sale/categories/1", "Köp")).toBeUndefined();
});
