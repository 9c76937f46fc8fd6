import { expect, test } from "vitest";
import { scopes } from "../../../src/lint/claims/scope.js";
import type { Policy } from "../../../src/model/policy.generated.js";

const policy = {
  purposes: {
    orders: { name: "Köp", categories: ["contact", "payment"], dataSubjects: ["customer"] },
    newsletter: { name: "Nyhetsbrev", categories: ["contact"], dataSubjects: ["subscriber", "customer"] },
    support: { name: "Kundtjänst", categories: "undecided" },
  },
} as unknown as Policy;

const of = scopes(policy);
const spokenOf = (path: string) => of(path)?.purposes.map(([id]) => id);

test.each(["controller", "scope", "security", "retention", "updates"])(
  "a text under %s speaks of everything",
  (group) => {
    expect(of(`/${group}/0`)?.whole).toBe(true);
    expect(spokenOf(`/${group}`)).toEqual(["orders", "newsletter", "support"]);
  },
);

test.each([
  ["/purposes/orders/name", ["orders"]],
  ["/categories/contact/name", ["orders", "newsletter"]],
  ["/categories/payment/examples/0", ["orders"]],
  ["/categories/unused/name", []],
  ["/dataSubjects/customer/name", ["orders", "newsletter"]],
  ["/dataSubjects/subscriber/description", ["newsletter"]],
  ["/dataSubjects/contact/name", []],
])("the text at %s speaks of the purposes %j", (path, ids) => {
  expect(of(path)?.whole).toBe(false);
  expect(spokenOf(path)).toEqual(ids);
});

test.each(["/recipients/carrier/name", "/recipients/orders/name", "/purposes/unknown/name", "/title", ""])(
  "the text at %j speaks of someone else, or of nothing",
  (path) => expect(of(path)).toBeUndefined(),
);
