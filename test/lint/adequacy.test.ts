import { describe, expect, test } from "vitest";
import { adequacyTransfers, holdsOn, suggestedMechanism } from "../../src/lint/facts/adequacy.js";
import { isThirdCountry } from "../../src/lint/facts/country.js";
import { parseDate } from "../../src/model/date.js";
import { ADEQUACY } from "../../src/model/legal/adequacy.js";
import type { Policy, Transfer } from "../../src/model/policy.generated.js";

const day = (text: string) => {
  const date = parseDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  return date;
};

const TODAY = day("2026-11-22");

describe.each(Object.entries(ADEQUACY.value))("the decision on %s", (code, decision) => {
  test("is about a country outside the EEA", () => expect(isThirdCountry(code)).toBe(true));

  test("has dates that exist, in order", () => {
    const decided = decision.decided.length === 7 ? `${decision.decided}-01` : decision.decided;
    expect(parseDate(decided)).toBeDefined();
    if (decision.expires === undefined) return;
    expect(parseDate(decision.expires)).toBeDefined();
    expect(decision.expires > decided).toBe(true);
  });
});

test("a decision holds through its last day", () => {
  const decision = { decided: "2021-06-28", expires: "2031-12-27" };
  expect(holdsOn(decision, day("2031-12-27"))).toBe(true);
  expect(holdsOn(decision, day("2031-12-28"))).toBe(false);
  expect(holdsOn({ decided: "2003-06-30" }, day("9999-12-31"))).toBe(true);
});

test.each([
  ["CH", "2026-11-22", "mechanism: adequacy"],
  ["GB", "2031-12-27", "mechanism: adequacy"],
  ["UK", "2031-12-27", "mechanism: adequacy"],
  ["GB", "2031-12-28", "mechanism: standard-contractual-clauses"],
  ["CA", "2026-11-22", "mechanism: standard-contractual-clauses"],
  ["BR", "2026-11-22", "mechanism: adequacy"],
  ["IN", "2026-11-22", "mechanism: standard-contractual-clauses"],
])("for %s on %s the suggestion is %s", (country, today, expected) => {
  expect(suggestedMechanism({ country: country }, day(today)).en).toBe(expected);
});

test("for the USA the suggestion depends on certification", () => {
  expect(suggestedMechanism({ country: "US" }, TODAY).sv).toContain(
    "data-privacy-framework om mottagaren är certifierad",
  );
});

test("only transfers that leave the EEA on adequacy are judged by the table", () => {
  const transfer = (country: string, mechanism: Transfer["mechanism"] = "adequacy") => ({
    country,
    mechanism,
  });
  const transfers = {
    known: transfer("UK"),
    none: transfer("IN"),
    "not-a-country": transfer("XX"),
    within: transfer("NO"),
    otherwise: transfer("US", "data-privacy-framework"),
  };
  const found = adequacyTransfers({ transfers } as unknown as Policy);
  expect(found.map(([id, , path, decision]) => [id, path, decision?.decided])).toEqual([
    ["known", "/transfers/known", "2021-06-28"],
    ["none", "/transfers/none", undefined],
  ]);
});
