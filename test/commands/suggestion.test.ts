import { expect, test } from "vitest";
import { checkText, fixture } from "../support.js";

const clean = fixture("clean.yaml");

/** The suggestions of what is found when the first text in the clean policy is replaced by the second. */
async function suggested(before: string, after: string): Promise<(string | undefined)[]> {
  expect(clean).toContain(before);
  const { diagnostics } = await checkText(clean.replace(before, after));
  return diagnostics.map(({ suggestion }) => suggestion);
}

test.each([
  ["an id in a list", "categories: [order-details", "categories: [order-detials", "order-details"],
  ["a recipient", "recipients: [carrier", "recipients: [carier", "carrier"],
  ["a key", "controller:\n  name:", "controller:\n  nmae:", "name"],
  ["a key in Swedish", "    street:", "    gatuadress:", "street"],
  ["a word", "legalBasis: contract", "legalBasis: contrat", "contract"],
  ["a word in Swedish", "legalBasis: contract", "legalBasis: avtal", "contract"],
  ["a word among alternatives", "transfers: none", "transfers: inga", "none"],
  ["a key that is an id", "  carrier:", "  Cärrier:", "carrier"],
])("%s carries what was probably meant", async (_, before, after, meant) => {
  expect(await suggested(before, after)).toContain(meant);
});

test("nothing is suggested for what resembles nothing", async () => {
  expect(await suggested("legalBasis: contract", "legalBasis: xyzzy")).toEqual([undefined]);
});
