import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/lint/claims/claim.js";
import { noDisclosure, noThirdParty } from "../../../src/lint/claims/no-disclosure.js";
import { noMarketing } from "../../../src/lint/claims/no-marketing.js";
import { noSpecialCategories } from "../../../src/lint/claims/no-special-categories.js";
import { onlyConsent } from "../../../src/lint/claims/only-consent.js";
import { onlyFromPerson } from "../../../src/lint/claims/only-from-person.js";
import { scopes } from "../../../src/lint/claims/scope.js";
import { leavesEea } from "../../../src/lint/claims/within-eea.js";
import type { Policy } from "../../../src/model/policy.generated.js";

const policy = {
  categories: { contact: { name: "Kontakt" }, journal: { name: "Journal", special: "health" } },
  sources: { "data-subject": { name: "dig" }, register: { name: "folkbokföringen" } },
  recipients: {
    host: { name: "Värd AB", role: "processor", country: "SE" },
    lab: { name: "Labbet", role: "controller", country: ["SE", "IN"] },
    bank: { name: "Banken", country: "US" },
  },
  transfers: {
    nordic: { country: "NO", recipients: ["host"] },
    payments: { country: "US", recipients: ["bank"] },
    patents: { country: "DE", organisation: "Patentverket i världen" },
  },
  purposes: {
    open: {
      legalBasis: "undecided",
      categories: "undecided",
      sources: "undecided",
      recipients: "undecided",
    },
    mail: {
      legalBasis: "consent",
      categories: ["contact", "gone"],
      sources: ["data-subject"],
      recipients: ["host", "gone"],
    },
    care: {
      legalBasis: ["consent", "public-task"],
      specialCategoryGround: "health-care",
      categories: ["contact", "journal"],
      sources: ["data-subject", "register"],
      recipients: ["host", "lab"],
    },
    shop: {
      legalBasis: ["consent", "contract", "legal-obligation"],
      directMarketing: true,
      sources: ["data-subject", "elsewhere"],
      recipients: ["bank"],
    },
  },
} as unknown as Policy;

const of = scopes(policy);
const fact = (claim: Claim, path: string) => {
  const scope = of(path);
  if (!scope) throw new Error(path);
  return claim.fact(policy, scope);
};

describe.each([
  [
    "marketing",
    noMarketing,
    "shop",
    { sv: "ändamålet ”shop” är direktmarknadsföring", en: 'the purpose "shop" is direct marketing' },
  ],
  [
    "special categories",
    noSpecialCategories,
    "care",
    {
      sv: "ändamålet ”care” omfattar ”journal”, som är känsliga personuppgifter",
      en: 'the purpose "care" includes "journal", which is a special category',
    },
  ],
  [
    "another basis than consent",
    onlyConsent,
    "shop",
    {
      sv: "ändamålet ”shop” har en annan rättslig grund (contract, legal-obligation)",
      en: 'the purpose "shop" has another legal basis (contract, legal-obligation)',
    },
  ],
  [
    "another source",
    onlyFromPerson,
    "care",
    {
      sv: "ändamålet ”care” har uppgifter från ”folkbokföringen”",
      en: 'the purpose "care" has data from "folkbokföringen"',
    },
  ],
])("%s", (_, claim, purpose, expected) => {
  test("is a fact of the notice", () => expect(fact(claim, "/scope")).toEqual(expected));
  test("is a fact of its purpose", () => expect(fact(claim, `/purposes/${purpose}/name`)).toEqual(expected));
  test.each(["open", "mail"])("is none of the purpose %s", (id) =>
    expect(fact(claim, `/purposes/${id}/name`)).toBeUndefined(),
  );
});

test("a source that is not described is called by its id", () => {
  expect(fact(onlyFromPerson, "/purposes/shop/name")?.en).toBe(
    'the purpose "shop" has data from "elsewhere"',
  );
});

test("what is disclosed, and to whom", () => {
  const to = (sv: string, en: string) => ({
    sv: `policyn anger att uppgifter lämnas till ${sv}`,
    en: `the notice says that data are disclosed to ${en}`,
  });
  expect(fact(noDisclosure, "/scope")).toEqual(
    to("”Värd AB”, ”Labbet” och ”Banken”", '"Värd AB", "Labbet" and "Banken"'),
  );
  expect(fact(noDisclosure, "/purposes/mail/name")).toEqual(to("”Värd AB”", '"Värd AB"'));
  expect(fact(noDisclosure, "/purposes/open/name")).toBeUndefined();
  // A processor is no third party, and of one whose role is not known nothing is said.
  expect(fact(noThirdParty, "/scope")).toEqual(to("”Labbet”", '"Labbet"'));
  expect(fact(noThirdParty, "/purposes/mail/name")).toBeUndefined();
  expect(fact(noThirdParty, "/purposes/shop/name")).toBeUndefined();
});

test("what leaves the EEA, by the text that speaks of it", () => {
  const leaves = leavesEea(policy);
  const payments = {
    sv: "överföringen ”payments” går till USA (US)",
    en: 'the transfer "payments" goes to United States (US)',
  };
  const lab = {
    sv: "mottagaren ”lab” behandlar uppgifter i Indien (IN)",
    en: 'the recipient "lab" processes data in India (IN)',
  };
  expect(leaves("/scope")).toEqual(payments);
  expect(leaves("/recipients/bank/description")).toEqual(payments);
  expect(leaves("/recipients/lab/description")).toEqual(lab);
  expect(leaves("/recipients/host/description")).toBeUndefined();
  expect(leaves("/purposes/care/name")).toEqual(lab);
  expect(leaves("/purposes/shop/name")).toEqual(payments);
  for (const id of ["open", "mail", "gone"]) expect(leaves(`/purposes/${id}/name`)).toBeUndefined();
  // A text about some of the data speaks of nothing that is known to leave.
  for (const path of ["/categories/contact/name", "/categories/shop/name", "/dataSubjects/bank/name", ""])
    expect(leaves(path)).toBeUndefined();
});

test("an international organisation is outside, whatever its country", () => {
  const { transfers } = policy as { transfers: Record<string, unknown> };
  const only = { ...policy, recipients: {}, transfers: { patents: transfers.patents } } as unknown as Policy;
  expect(leavesEea(only)("/scope")).toEqual({
    sv: "överföringen ”patents” går till Patentverket i världen",
    en: 'the transfer "patents" goes to Patentverket i världen',
  });
  const inside = { ...policy, recipients: {}, transfers: { nordic: transfers.nordic } } as unknown as Policy;
  expect(leavesEea(inside)("/scope")).toBeUndefined();
});
