import { describe, expect, it } from "vitest";
import { checkText, fixture } from "../support.js";

const clean = fixture("clean.yaml");

/** The Swedish messages after one exchange in the clean policy. */
async function messages(line: string, other: string): Promise<string[]> {
  expect(clean).toContain(line);
  const { diagnostics } = await checkText(clean.replace(line, other));
  return diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.sv);
}

it("shows at most a hundred errors and says how many more there are", async () => {
  const ids = (count: number) => `categories: [${"A, ".repeat(count)}]`;
  const found = await messages("categories: [order-details]", ids(150));
  expect(found).toHaveLength(100);
  expect(found.at(-1)).toMatch(/ \(Ytterligare \d+ fel visas inte; rätta de här först\.\)$/);
  expect(found.at(-2)).not.toContain("Ytterligare");
});

describe("what was most likely meant", () => {
  const year = "organisationNumber: 556000-0001";
  it.each([
    [year, "organisationNumber: 5560000001", "organisationNumber: 556000-0001"],
    [year, "organisationNumber: 16556000-0001", "organisationNumber: 556000-0001"],
    [year, "organisationNumber: SE556000000101", "organisationNumber: 556000-0001"],
    [year, "organisationNumber: 556000 0001", "organisationNumber: 556000-0001"],
    ["country: SE", "country: Sverige", "country: SE"],
    ["country: SE", "country: se", "country: SE"],
    ["country: SE", "country: Norway", "country: NO"],
    ["email: dataskydd@example.se", "email: dataskydd @ example.se", "email: dataskydd@example.se"],
    ["  location: vår webbplats", "  url: http://example.se/x", "url: https://example.se/x"],
    ["  location: vår webbplats", "  url: www.example.se", "url: https://www.example.se"],
    ['version: "2.1.0"', "version: v2.1", 'version: "2.1"'],
    ['version: "2.1.0"', "version: 2", 'version: "2.0"'],
    ["cycle: P1Y", "cycle: ett år", "P1Y"],
    ["cycle: P1Y", "cycle: 6 months", "P6M"],
    ["cycle: P1Y", "cycle: 30 dagar", "P30D"],
    ["lastReviewed: 2026-11-22", "lastReviewed: 22 november 2026", "2026-11-22"],
    ["lastReviewed: 2026-11-22", "lastReviewed: 1.3.2026", "2026-03-01"],
    ["lastReviewed: 2026-11-22", "lastReviewed: 20261122", "2026-11-22"],
    ["lastReviewed: 2026-11-22", "lastReviewed: 2026/11/22", "2026-11-22"],
  ])("%s written %s", async (line, other, meant) => {
    const found = await messages(line, other);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`Skriv ${meant.replaceAll(".", "\\.")}$`));
  });

  it.each([
    ["legalBasis: contract", "legalBasis: berättigat intresse", "legitimate-interests"],
    ["legalBasis: contract", "legalBasis: legitimate interests", "legitimate-interests"],
    ["legalBasis: contract", "legalBasis: Samtycke", "consent"],
    ["role: processor", "role: personuppgiftsbiträde", "processor"],
    ["transfers: none", "transfers: inga", "none"],
    ["transfers: none", "transfers: vet inte", "undecided"],
    ["supervisoryAuthority: imy", "supervisoryAuthority: IMY", "imy"],
    ["lastReviewed: 2026-11-22", "lastReviewed: 2026-13-01", "2026-01-13"],
  ])("%s written %s", async (line, other, meant) => {
    const found = await messages(line, other);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`Menade du ”?${meant}”?\\?`));
  });

  it.each([
    ["country: SE", "country: Atlantis"],
    ["cycle: P1Y", "cycle: ibland"],
    ["cycle: P1Y", "cycle: 0 år"],
    ["lastReviewed: 2026-11-22", "lastReviewed: 31/02/2026"],
    ["legalBasis: contract", "legalBasis: magi"],
    [year, "organisationNumber: 12345"],
  ])("%s written %s is not guessed at", async (line, other) => {
    const found = await messages(line, other);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toMatch(/Menade du|Skriv (?!till exempel|P1Y för|consent, )/);
  });
});

it("shows no more of a long value than is needed to know it again", async () => {
  const long = "x".repeat(5000);
  const [message] = await messages("legalBasis: contract", `legalBasis: ${long}`);
  expect(message?.length).toBeLessThan(400);
});

describe("a text, or a text for each language", () => {
  const line = "    name: Kontaktuppgifter";
  it.each([
    ["5", '”name” ska vara en text. Sätt citattecken: "5"'],
    ["[namn, adress]", "”name” ska vara en text, inte en lista."],
    ["{ foo: bar }", "”name” ska vara en text, inte en grupp med nycklar."],
    ["{ en: Contact details }", "”name” saknar ”sv” (Svenska)."],
    ["{ sv: Kontaktuppgifter, eng: Contact }", "Nyckeln ”eng” finns inte här. Menade du ”en”?"],
    ["{ sv: Kontaktuppgifter, engelska: Contact }", "Det som heter Engelska skrivs ”en”."],
    ["{ sv: Kontaktuppgifter, en: }", "”en” är tomt."],
    ["{ sv: Kontaktuppgifter, en: 3 }", "men ”en” ska vara en text."],
  ])("%s", async (value, said) => {
    const found = await messages(line, `    name: ${value}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });
});
