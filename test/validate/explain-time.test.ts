import { describe, expect, test } from "vitest";
import { explainDate, explainPeriod, isPeriod } from "../../src/validate/explain-time.js";

describe("a date", () => {
  test.each([
    ["2026-02-30", "28", "2026-02-28"],
    ["2024-02-30", "29", "2024-02-29"],
    ["2026-04-31", "30", "2026-04-30"],
    ["2026-01-32", "31", "2026-01-31"],
    ["0999-04-31", "30", "0999-04-30"],
  ])("%s is after the end of its month", (written, day, last) => {
    expect(explainDate(written)).toEqual({
      sv: `”${written}” finns inte: den månaden slutar med dag ${day}. Skriv en dag som finns, till exempel ${last}`,
      en: `"${written}" does not exist: that month ends with day ${day}. Write a day that exists, such as ${last}`,
    });
  });

  test("with day and month the other way round", () => {
    expect(explainDate("2026-13-01")).toEqual({
      sv: "”2026-13-01” finns inte: månaden skrivs 01–12, i ordningen ÅÅÅÅ-MM-DD. Menade du ”2026-01-13”?",
      en: '"2026-13-01" does not exist: the month is 01–12, in the order YYYY-MM-DD. Did you mean "2026-01-13"?',
    });
    expect(explainDate("2026-13-14").en).toMatch(/in the order YYYY-MM-DD\.$/);
  });

  test.each([
    ["22/11/2026", "2026-11-22"],
    ["1.3.2026", "2026-03-01"],
    ["1 - 3 - 2026", "2026-03-01"],
    ["2026/3/1", "2026-03-01"],
    [" 20261122 ", "2026-11-22"],
    ["22 november 2026", "2026-11-22"],
    ["5 maj 2026", "2026-05-05"],
    ["5 May 2026", "2026-05-05"],
    ["31 oktober 2026", "2026-10-31"],
    ["31 October 2026", "2026-10-31"],
    ["1 januari 2026", "2026-01-01"],
  ])("%s was %s", (written, meant) => {
    const asked = written.trim();
    expect(explainDate(written)).toEqual({
      sv: `”${asked}” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv ${meant}`,
      en: `"${asked}" is not a date in the form YYYY-MM-DD. Write ${meant}`,
    });
  });

  test.each(["igår", "31/02/2026", "22 smarch 2026", "x2026-11-22", "2026-11-22x", "122/11/2026/5", ""])(
    "%j is not guessed at",
    (written) => {
      expect(explainDate(written).sv).toMatch(/ÅÅÅÅ-MM-DD\. Skriv till exempel 2026-11-22$/);
      expect(explainDate(written).en).toMatch(/YYYY-MM-DD\. Write for example 2026-11-22$/);
    },
  );
});

describe("a period", () => {
  test.each(["P0D", "P00Y", "P0Y0M"])("%s is no time", (written) => {
    expect(explainPeriod(written)).toEqual({
      sv: `”${written}” är ingen tid alls. Skriv en längre tid, till exempel P1Y (ett år)`,
      en: `"${written}" is no time at all. Write a longer one, such as P1Y (one year)`,
    });
  });

  test.each([
    ["ett år", "P1Y"],
    ["En månad", "P1M"],
    ["two weeks", "P2W"],
    ["tolv mån", "P12M"],
    ["6 months", "P6M"],
    ["6mon", "P6M"],
    [" 30 dagar ", "P30D"],
    ["3 dygn", "P3D"],
    ["10 år", "P10Y"],
    ["P5 weeks", "P5W"],
    ["p1y", "P1Y"],
    ["2v", "P2W"],
  ])("%j was %s", (written, meant) => {
    const asked = written.trim();
    expect(explainPeriod(written)).toEqual({
      sv: `”${asked}” är inte en tidsperiod. Skriv ${meant}`,
      en: `"${asked}" is not a period. Write ${meant}`,
    });
    expect(isPeriod(written)).toBe(true);
  });

  test.each([
    "ibland",
    "0 år",
    "tretton år",
    "minst 5 år",
    "5 år efter köpet",
    "fem5 år",
    "5 hinkar",
    "XP0D",
    "P0DX",
  ])("%j is not guessed at", (written) => {
    expect(explainPeriod(written)).toEqual({
      sv: `”${written}” är inte en tidsperiod. Skriv P1Y för ett år, P12M för tolv månader, P6W för sex veckor eller P30D för trettio dagar.`,
      en: `"${written}" is not a period. Write P1Y for one year, P12M for twelve months, P6W for six weeks or P30D for thirty days.`,
    });
    expect(isPeriod(written)).toBe(false);
  });

  test.each(["P1Y6M", "PT1H", "p1y2d", "P0D"])("%s is meant as one", (written) =>
    expect(isPeriod(written)).toBe(true),
  );
});
