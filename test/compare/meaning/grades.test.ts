import { describe, expect, test } from "vitest";
import type { Grade } from "../../../src/compare/meaning/change.js";
import { comparePolicies } from "../../../src/compare/meaning/compare-policies.js";
import { DEROGATIONS } from "../../../src/model/mechanisms.js";
import { edited, full } from "./edits.js";

const purpose = { name: "Statistik", legalBasis: "legitimate-interests", dataSubjects: ["patient"] };

/** What is changed in the full policy, to what (undefined: removed), and how much it matters. */
const TABLE: readonly (readonly [what: string, at: string, value: unknown, grade: Grade | "none"])[] = [
  ["a new purpose", "purposes.statistics", purpose, "material"],
  ["a purpose that has ended", "purposes.research", undefined, "substantive"],
  ["another legal basis", "purposes.care.legalBasis", "public-task", "material"],
  [
    "an answer to an open legal basis",
    "purposes.recruitment.legalBasis",
    "legitimate-interests",
    "substantive",
  ],
  ["a legal basis that is open again", "purposes.care.legalBasis", "undecided", "material"],
  [
    "another legitimate interest",
    "purposes.security.legitimateInterest.interest",
    "mäta hur lokalerna används",
    "material",
  ],
  [
    "a new balancing",
    "purposes.security.legitimateInterest.balancing",
    "bara två personer kan se bilderna",
    "substantive",
  ],
  ["a day of balancing", "purposes.security.legitimateInterest.assessed", "2026-10-01", "cosmetic"],
  [
    "another ground for sensitive data",
    "purposes.care.specialCategoryGround",
    "explicit-consent",
    "material",
  ],
  [
    "another ground for criminal data",
    "purposes.security.criminalDataGround",
    "lag (2022:1) om annat",
    "material",
  ],
  ["direct marketing", "purposes.booking.directMarketing", true, "material"],
  ["no more direct marketing", "purposes.newsletter.directMarketing", false, "substantive"],
  ["more people", "purposes.booking.dataSubjects", ["patient", "child"], "material"],
  ["fewer people", "purposes.care.dataSubjects", ["patient"], "substantive"],
  ["more data", "purposes.booking.categories", ["contact-details", "health-data"], "material"],
  ["less data", "purposes.care.categories", ["contact-details", "health-data"], "substantive"],
  ["an answer to which data", "purposes.company-health.categories", ["contact-details"], "substantive"],
  ["one more recipient of a purpose", "purposes.booking.recipients", ["hosting"], "material"],
  ["one recipient of a purpose less", "purposes.care.recipients", ["hosting"], "substantive"],
  ["another source", "purposes.booking.sources", ["data-subject", "registers"], "material"],
  ["the person as a source", "purposes.newsletter.sources", ["registers", "data-subject"], "substantive"],
  [
    "another way to withdraw consent",
    "purposes.newsletter.consent.withdrawal",
    "ring oss på vardagar",
    "material",
  ],
  ["data that must be provided now", "purposes.newsletter.provision.required", "contractual", "material"],
  ["data that need not be provided now", "purposes.care.provision.required", "voluntary", "substantive"],
  [
    "another consequence",
    "purposes.care.provision.consequence",
    "Då kan vi inte ta emot dig.",
    "substantive",
  ],
  ["a lower age of consent", "purposes.newsletter.children.consentAge", 15, "material"],
  ["a question left open", "purposes.emergency.recipients", "undecided", "substantive"],
  ["the person as the first source", "purposes.emergency.sources", ["data-subject"], "substantive"],
  ["a longer period", "purposes.newsletter.retention.period", "P3M", "material"],
  ["a shorter period", "purposes.newsletter.retention.period", "P4W", "substantive"],
  ["no period any more", "purposes.booking.retention.period", undefined, "material"],
  ["no storage time any more", "purposes.newsletter.retention", undefined, "material"],
  ["an answer to how long", "purposes.company-health.retention", { period: "P1Y" }, "substantive"],
  [
    "another criterion",
    "purposes.care.retention.2.criteria",
    "så länge lagen kräver det för en journal",
    "substantive",
  ],
  ["the same period in other units", "purposes.newsletter.retention.period", "P42D", "cosmetic"],
  ["a slip in a description", "purposes.care.description", "för att ge dig god och säkker vård", "cosmetic"],
  [
    "the opposite in a description",
    "purposes.care.description",
    "för att ge dig god och osäker vård",
    "substantive",
  ],

  [
    "another ending in a text",
    "purposes.newsletter.description",
    "för att skicka nyhetsbrevet",
    "substantive",
  ],
  ["a new recipient", "recipients.archive", { name: "Arkivet", role: "authority" }, "material"],
  ["a recipient less", "recipients.lab", undefined, "substantive"],
  ["another name of a recipient", "recipients.hosting.name", "Exempeldrift Norden AB", "material"],
  ["a name with other capitals and punctuation", "recipients.hosting.name", "Exempel-Drift A.B.", "material"],
  ["a name with other capitals", "recipients.hosting.name", "EXEMPELDRIFT AB", "material"],
  ["a name that looks like a slip", "recipients.hosting.name", "Exempeldrift HB", "material"],
  ["another role", "recipients.mailer.role", "controller", "material"],
  ["one more country", "recipients.hosting.country", ["SE", "FI", "DK"], "material"],
  ["one country less", "recipients.hosting.country", ["SE"], "substantive"],
  ["a renewed agreement", "recipients.hosting.agreement.signed", "2026-11-01", "cosmetic"],
  [
    "a new transfer",
    "transfers.cloud",
    { country: "US", mechanism: "standard-contractual-clauses" },
    "material",
  ],
  ["another country of a transfer", "transfers.support.country", "CN", "material"],
  ["a weaker ground of a transfer", "transfers.support.mechanism", "explicit-consent", "material"],
  ...DEROGATIONS.filter((each) => each !== "contract-performance").map(
    (each) => [`a weaker ground: ${each}`, "transfers.support.mechanism", each, "material"] as const,
  ),
  [
    "a derogation beside a safeguard",
    "transfers.support.mechanism",
    ["standard-contractual-clauses", "legal-claims"],
    "material",
  ],
  [
    "a word of a derogation in what supplements a safeguard",
    "transfers.rare.mechanism",
    [{ type: "standard-contractual-clauses", supplement: "no consent needed" }],
    "substantive",
  ],
  [
    "one purpose more to which a right does not apply",
    "rights.erasure.notApplicableTo",
    ["care", "booking"],
    "material",
  ],
  ["a stronger ground of a transfer", "transfers.rare.mechanism", "binding-corporate-rules", "substantive"],
  ["an ended transfer", "transfers.travel", undefined, "substantive"],
  ["a new automated decision", "automatedDecisions.credit", { name: "Kredit" }, "material"],
  ["no human review any more", "automatedDecisions.triage.humanReview", undefined, "material"],
  ["another controller", "controller.name", "Nya Exempelkliniken AB", "material"],
  ["another telephone number", "controller.phone", "08-123 45 99", "substantive"],
  ["one more joint controller", "jointControllers.1", { name: "Exempelarkivet AB" }, "material"],
  ["another address for requests", "rights.request.email", "rattigheter@example.se", "material"],
  ["a longer time to answer", "rights.request.answerWithin", "P1M", "material"],
  ["a shorter time to answer", "rights.request.answerWithin", "P1W", "substantive"],
  ["a fee", "rights.request.free", false, "material"],
  ["publication", "purposes.booking.publication", { where: "vår webbplats" }, "material"],
  ["somebody else's interest", "purposes.security.legitimateInterest.holder", "own", "material"],
  ["a second legal basis", "purposes.care.legalBasis", ["legal-obligation", "consent"], "material"],
  ["a list of the same legal basis", "purposes.booking.legalBasis", ["contract"], "none"],
  ["a cookie that needs consent", "cookies.fb", { name: "_fbp", category: "marketing" }, "material"],
  ["a necessary cookie", "cookies.cart", { name: "cart", category: "necessary" }, "substantive"],
  ["a cookie stored longer", "cookies.statistics.duration", "P24M", "material"],
  ["another kind of cookie", "cookies.session.category", "marketing", "material"],
  ["no permissions any more", "devicePermissions", undefined, "substantive"],
  ["a new permission", "devicePermissions.place", { name: "Plats" }, "material"],
  [
    "another controller beside",
    "otherControllers.board",
    { name: "Kommunstyrelsen", responsibleFor: "webbplatsen" },
    "material",
  ],
  ["a right that is not mentioned", "rights.portability", undefined, "material"],
  ["a promise that is not made", "promises", ["data-minimisation", "no-sale"], "material"],
  ["a sensitive category", "categories.contact-details.special", "health", "material"],
  [
    "one more example",
    "categories.contact-details.examples",
    ["namn", "telefonnummer", "adress"],
    "substantive",
  ],
  ["a review promised less often", "review.promised", "P2Y", "material"],
  ["a review", "review.lastReviewed", "2026-11-20", "cosmetic"],
  ["another version", "version", "3.3.0", "cosmetic"],
  ["another supervisory authority", "supervisoryAuthority", "imy", "substantive"],
  ["one security measure less", "security.measures", ["Vi krypterar all lagring."], "substantive"],
];

test("are at least sixty", () => expect(TABLE.length).toBeGreaterThanOrEqual(60));

test.each(TABLE)("%s", (_what, at, value, grade) => {
  const found = comparePolicies(full(), edited(full(), at, value));
  if (grade === "none") return expect(found).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((change) => change.grade)).toEqual(found.map(() => grade));
  if (grade === "material") {
    for (const { timing, legal } of found) expect(timing && legal.length).toBeTruthy();
  }
});

describe("who is to be told", () => {
  const told = (at: string, value: unknown) =>
    comparePolicies(full(), edited(full(), at, value))[0]?.concerned;

  test("those whom the purpose concerns", () => {
    expect(told("purposes.newsletter.retention.period", "P3M")).toEqual(["patient", "child"]);
    expect(told("purposes.recruitment.directMarketing", true)).toEqual(["applicant"]);
  });

  test("those whose data the recipient gets", () => {
    expect(told("recipients.mailer.role", "controller")).toEqual(["patient", "child"]);
  });

  test("everyone, where no group can be told apart", () => {
    expect(told("controller.name", "Nya Exempelkliniken AB")).toEqual([]);
  });
});

test("a right that does not apply is a weaker one, and no longer so when it does again", () => {
  const applies = edited(full(), "rights.erasure.notApplicable", undefined);
  const grades = (before: object, after: object) => comparePolicies(before, after).map(({ grade }) => grade);
  expect(grades(applies, full())).toEqual(["material"]);
  expect(grades(full(), applies)).toEqual(["substantive"]);
});

test("a period in another unit is longer if it can be", () => {
  const kept = (period: string) => edited(full(), "purposes.newsletter.retention.period", period);
  const grades = (before: string, after: string) =>
    comparePolicies(kept(before), kept(after)).map(({ grade }) => grade);
  expect(grades("P30D", "P1M")).toEqual(["material"]);
  expect(grades("P31D", "P1M")).toEqual(["substantive"]);
});
