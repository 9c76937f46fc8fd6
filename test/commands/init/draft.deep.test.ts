import fc from "fast-check";
import { expect, it } from "vitest";
import { draft } from "../../../src/revise/draft/draft.js";
import { kinds } from "../../../src/revise/draft/kinds/index.js";
import { cases } from "../../depth.js";
import { checkText } from "../../support.js";

const SCHEMA = "./policy.schema.json";
const EMAIL = "info@asasblommor.se";

const awkward = fc.constantFrom(
  "yes",
  "null",
  "~",
  "0123",
  "1.10",
  "2026-11-22",
  "- x",
  "a: b",
  "x # y",
  "&a",
  "*a",
  "!!x",
  "{x}",
  "[x]",
  "%YAML 1.1",
  "---",
  "...",
  "'",
  '"',
  "\\n",
  "|",
  ">",
  "@x",
  "`x`",
  "?",
  "<<",
  "__proto__",
  "!\u2028",
  "\u202ex\u0085",
  "\ufeff\ufffd",
  "ÅÄÖ ﷽ 🏳️‍🌈 e\u0301",
);
const typed = fc
  .oneof(
    awkward,
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.tuple(awkward, awkward).map((each) => each.join("")),
  )
  .filter((text) => /\S/.test(text));

it("holds exactly what was typed, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(typed, typed, typed, fc.constantFrom(...kinds), async (name, street, city, kind) => {
      const address = { street, postalCode: "123 45", city, country: "SE" };
      const dataProtectionOfficer = { name: street, email: "dso@asasblommor.se" };
      const text = draft({ email: EMAIL, kind, name, address, dataProtectionOfficer }, SCHEMA, "sv");
      const { policy } = await checkText(text);
      expect(policy?.controller).toMatchObject({ name, address, email: EMAIL });
      expect(policy?.dataProtectionOfficer).toEqual(dataProtectionOfficer);
    }),
    { numRuns: cases(15, 1500) },
  );
});
