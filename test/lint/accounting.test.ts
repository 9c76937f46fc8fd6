import { describe, expect, test } from "vitest";
import { accountingPeriods } from "../../src/lint/facts/accounting.js";
import type { Policy, Purpose } from "../../src/model/policy.generated.js";

const found = (purpose: Partial<Purpose>) =>
  accountingPeriods({
    purposes: { books: { legalBasis: "legal-obligation", ...purpose } },
  } as unknown as Policy);

const kept = (period: string, law = "bokföringslagen") => ({ retention: { period, from: "köpet", law } });

test.each([
  ["P1Y", "shorter"],
  ["P83M", "shorter"],
  ["P2555D", "shorter"],
  ["P2556D", "fits"],
  ["P7Y", "fits"],
  ["P84M", "fits"],
  ["P8Y", "fits"],
  ["P2922D", "fits"],
  ["P9Y", "fits"],
  ["P9Y5M", "fits"],
  ["P9Y7M", "longer"],
  ["P10Y", "longer"],
])("%s is %s against the act", (period, length) => {
  expect(found(kept(period))[0]?.length).toBe(length);
});

describe("the act is known by", () => {
  test.each(["bokföringslagen (1999:1078) 7 kap. 2 §", "Bokföringslagen", "BFL", "SFS 1999:1078"])(
    "%s",
    (law) => {
      expect(found(kept("P7Y", law))).toEqual([
        {
          purpose: "books",
          path: "/purposes/books/retention",
          period: "P7Y",
          from: "köpet",
          length: "fits",
          ample: false,
          shared: false,
        },
      ]);
    },
  );

  test.each(["skatteförfarandelagen (2011:1244)", "gällande lag", "årsredovisningslagen"])(
    "not by %s",
    (law) => {
      expect(found(kept("P7Y", law))).toEqual([]);
    },
  );
});

test.each(["bokföringslagen och preskriptionslagen", "bokföringslagen (1999:1078), SFS 1981:130"])(
  "another statute beside it is noticed in %s",
  (law) => expect(found(kept("P10Y", law))[0]?.shared).toBe(true),
);

test("the basis's law counts where retention names none, and only for a legal obligation", () => {
  const retention = { period: "P7Y", from: "köpet" };
  expect(found({ law: "bokföringslagen", retention })).toHaveLength(1);
  expect(found({ law: "bokföringslagen", legalBasis: "public-task", retention })).toEqual([]);
  expect(found({ law: "bokföringslagen", retention: { ...retention, law: "skollagen" } })).toEqual([]);
  expect(found({ law: "bokföringslagen", retention: "undecided" })).toEqual([]);
  expect(found({ law: "bokföringslagen" })).toEqual([]);
});
