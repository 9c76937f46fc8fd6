import { describe, expect, test } from "vitest";
import { repaired } from "../../src/validate/repair.js";
import { describe as nodeAt } from "../../src/validate/schema-node.js";
import { policySchema as schema } from "../../src/validate/schemas.js";

const FORMS = {
  "an organisation number": ["controller", "organisationNumber"],
  "a country": ["controller", "address", "country"],
  "the country of a recipient": ["recipients", "x", "country"],
  "a version": ["version"],
  "a domain": ["ownDomains", "0"],
  "an e-mail address": ["controller", "email"],
  "a phone number": ["controller", "phone"],
  "a web address": ["controller", "website"],
  "a month": ["lastUpdated"],
} as const;

/** What was written, and what it is in the form that is asked for. */
const SLIPS: Readonly<Record<keyof typeof FORMS, readonly (readonly [written: string, meant?: string])[]>> = {
  "an organisation number": [
    ["5565329496", "556532-9496"],
    ["556532 9496", "556532-9496"],
    ["16556532-9496", "556532-9496"],
    ["165565329496", "556532-9496"],
    ["SE556532949601", "556532-9496"],
    ["se 556532-9496 01", "556532-9496"],
    ["”556532-9496”", "556532-9496"],
    ["556532-9496.", "556532-9496"],
    ["SE55653294960"],
    ["55-6"],
  ],
  "a country": [
    [" SE ", "SE"],
    ["se", "SE"],
    ["Sverige", "SE"],
    ["NORWAY", "NO"],
    ["Tyskland", "DE"],
    ["Frankrike", "FR"],
    ["Serbien", "RS"],
    ["Sverigeland"],
    [""],
  ],
  "the country of a recipient": [
    ["EES", "EEA"],
    ["ees", "EEA"],
    ["EU/EES", "EEA"],
    ["EU-EES", "EEA"],
    ["EU / EES", "EEA"],
    ["eea", "EEA"],
    ["inom EES"],
    ["EES-land"],
    ["EUEES"],
  ],
  "a version": [
    ["v2.1", "2.1"],
    ["v. 2.1", "2.1"],
    ["V2.1.0", "2.1.0"],
    ["2", "2.0"],
    ["12", "12.0"],
    [" «1.0» ", "1.0"],
    ["((1.0))", "1.0"],
    ["1.0;;", "1.0"],
    ["1. 0", "1.0"],
    ["2 av 3"],
    ["rev2"],
    ["1.v2"],
  ],
  "a domain": [
    ["(example.se)", "example.se"],
    ["example.se,", "example.se"],
    ["exa mple.se", "example.se"],
    ["localhost"],
  ],
  "an e-mail address": [
    ["<info@example.se>", "info@example.se"],
    ["info @ example.se", "info@example.se"],
    ["info"],
  ],
  "a phone number": [["08.465.00", "08-465-00"], ["08/465 00 10"], ["08–465–00", "08-465-00"], ["växeln"]],
  "a web address": [["‘https://example.se’", "https://example.se"]],
  "a month": [
    ["2026/03", "2026-03"],
    ["2026.03", "2026-03"],
    ["2026–03", "2026-03"],
    ["i 2026/03"],
    ["2026/03 ungefär"],
  ],
};

describe.each(Object.entries(FORMS))("%s", (form, path) => {
  test.each(SLIPS[form as keyof typeof FORMS])("%j is %s", (written = "", meant = undefined) =>
    expect(repaired(nodeAt(schema, path), written)).toBe(meant),
  );
});

test("what has no form is left as it is", () => expect(repaired({}, "x")).toBeUndefined());
