import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { exportWords } from "../../../src/commands/export/export-words.js";
import { tiltDocument } from "../../../src/export/tilt/document.js";
import { rules } from "../../../src/lint/rules/index.js";
import { valueAt } from "../../../src/model/pointer.js";
import { checkText, fixture, withExample } from "../../support.js";
import { structure } from "./structure.js";

const ajv = new Ajv({ allErrors: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(structure);

async function tilt(text: string, address?: string) {
  const { policy } = await checkText(text);
  if (!policy) return undefined;
  const facts = { name: "x", address, today: { year: 2026, month: 11, day: 22 } };
  return tiltDocument(policy, facts, await exportWords(policy.language));
}

const clean = fixture("clean.yaml");

describe("a document of TILT", () => {
  test("tells what the policy says, by kind of data", async () => {
    const made = await tilt(clean, "https://example.se/integritet");
    expect(made?.document).toMatchObject({
      meta: {
        name: "Exempelbutiken AB",
        language: "sv",
        status: "active",
        url: "https://example.se/integritet",
      },
      controller: { country: "SE", representative: { email: "dataskydd@example.se" } },
      dataDisclosed: [
        { _id: "contact-details", category: "Kontaktuppgifter", legalBases: [{ reference: "GDPR-6-1-b" }] },
        {
          _id: "order-details",
          purposes: [{ purpose: "Beställningar" }, { purpose: "Bokföring" }],
          legalBases: [{ reference: "GDPR-6-1-b" }, { reference: "GDPR-6-1-c" }],
          storage: [{ temporal: [{ ttl: "P3Y" }] }, {}],
        },
      ],
      rightToComplain: { available: true, supervisoryAuthority: { email: "imy@imy.se" } },
      automatedDecisionMaking: { inUse: false },
    });
    expect(validate(made?.document), JSON.stringify(validate.errors)).toBe(true);
  });

  test("says of data that two purposes ask for what is known of both", async () => {
    const voluntary = clean.replace(/required: contractual\n\s+consequence: .*/, "required: voluntary");
    const at = "/dataDisclosed/1/nonDisclosure/legalRequirement";
    const known = await tilt(voluntary.replace("required: statutory", "required: voluntary"));
    expect(known?.open).not.toContain(at);
    // Of the other purpose nothing is said: then it is not known that the data are not required.
    const open = await tilt(voluntary.replace(/ {4}provision:\n\s+required: statutory\n.*\n/, ""));
    expect(open?.open).toContain(at);
    const required = await tilt(voluntary);
    expect(required?.document.dataDisclosed[1]?.nonDisclosure).toMatchObject({ legalRequirement: true });
  });

  test.each([
    ["data-privacy-framework", "adequacyDecision"],
    ["adequacy", "adequacyDecision"],
    ["standard-contractual-clauses", "standardDataProtectionClause"],
    ["binding-corporate-rules", "appropriateGuarantees"],
    ["explicit-consent", undefined],
  ])("a transfer by %s rests on %s", async (mechanism, expected) => {
    const text = clean.replace(
      "transfers: none",
      `transfers:\n  usa: { country: US, mechanism: ${mechanism} }`,
    );
    const [transfer] = (await tilt(text))?.document.thirdCountryTransfers ?? [];
    const keys = ["adequacyDecision", "appropriateGuarantees", "standardDataProtectionClause"] as const;
    const available = keys.filter((key) => transfer?.[key].available);
    if (expected === undefined) expect(available).toEqual([]);
    else expect(available).toContain(expected);
  });

  test("is valid for a policy with open questions, and lists each place that it could not fill in", async () => {
    const made = await tilt(readFileSync("policy/integritetspolicy.yaml", "utf8"));
    expect(validate(made?.document), JSON.stringify(validate.errors)).toBe(true);
    expect(made?.document.meta.undecided).toEqual(made?.open);
    expect(made?.open).toEqual(expect.arrayContaining(["/automatedDecisionMaking/inUse", "/meta/url"]));
    // What is listed is nothing but the schema's defaults.
    for (const at of made?.open ?? [])
      expect([false, "", "about:blank", "ZZ"]).toContainEqual(
        Array.isArray(valueAt(made?.document, at.split("/").slice(1)))
          ? ""
          : valueAt(made?.document, at.split("/").slice(1)),
      );
  });

  test("is valid for a sample of the rules' examples", async () => {
    let tried = 0;
    const examples = rules.flatMap(({ good = [], bad = [] }) => [...good, ...bad]);
    for (const example of examples.filter((_, index) => index % 8 === 0)) {
      const made = await tilt(withExample(example));
      if (!made) continue;
      tried++;
      expect(validate(made.document), `${example.yaml}\n${JSON.stringify(validate.errors)}`).toBe(true);
    }
    expect(tried).toBeGreaterThan(40);
  });

  test("is not valid without what the schema asks for", async () => {
    const made = await tilt(clean);
    for (const key of Object.keys(made?.document ?? {})) {
      expect(validate({ ...made?.document, [key]: undefined }), key).toBe(false);
    }
  });
});
