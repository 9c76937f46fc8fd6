import { describe, expect, test } from "vitest";
import type { Trace } from "../../src/model/trace.js";
import { newVendorLookup } from "../../src/scan/companies/lookup.js";
import { Patterns } from "../../src/scan/companies/patterns.js";
import { examine } from "../../src/scan/examine.js";
import { gather } from "../../src/scan/gather.js";
import { compareLifetimes } from "../../src/scan/lifetimes.js";
import { storedIn } from "../../src/scan/stored.js";
import { checkText, withExample } from "../support.js";

const vendors = newVendorLookup();
const DAY = 86_400;
const trace = (more: Partial<Trace>): Trace => ({ kind: "request", source: "site.har", ...more });

async function found(yaml: string, traces: readonly Trace[]) {
  const { policy, diagnostics } = await checkText(withExample({ yaml }));
  if (!policy) throw new Error(JSON.stringify(diagnostics));
  const { findings } = examine({ scanned: [], traces, unseen: [] }, policy, vendors);
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe("the longer of two domains decides whose a host is", () => {
  const yaml = (own: string, recipient: string) =>
    `ownDomains: [${own}]\nrecipients:\n  hosting: { name: Example Hosting, role: processor, country: US, domains: [${recipient}] }\ntransfers: none`;
  const seen = [trace({ host: "cdn.shop.example" })];
  test("a recipient's under one's own", async () => {
    expect(await found(yaml("shop.example", "cdn.shop.example"), seen)).toEqual([]);
    const row = trace({ kind: "register-row", name: "Other AB", host: "cdn.shop.example" });
    expect(await found(yaml("shop.example", "cdn.shop.example"), [row])).toEqual([]);
  });
  test("one's own under a recipient's", async () => {
    const { policy } = await checkText(withExample({ yaml: yaml("cdn.shop.example", "shop.example") }));
    if (!policy) throw new Error("The policy is not valid.");
    const { companies } = examine({ scanned: [], traces: seen, unseen: [] }, policy, vendors);
    expect(companies).toEqual([]);
  });
});

test("a transfer that names no recipient is for all of them in its country", async () => {
  const transfers = (more: string) =>
    `transfers:\n  usa: { country: US, mechanism: standard-contractual-clauses${more} }`;
  const row = trace({ kind: "register-row", name: "Example Inc", country: "US" });
  const about = async (more: string) =>
    (await found(transfers(more), [row])).filter((each) => each.startsWith("transfer-undocumented"));
  expect(await about("")).toEqual([]);
  expect(await about(", recipients: [hosting]")).toEqual(["transfer-undocumented /transfers/example"]);
});

test.each([
  ["session", DAY, "longer"],
  ["session", "persistent", "longer"],
  ["session", "session", undefined],
  ["P30D", "session", "shorter"],
  ["persistent", DAY, undefined],
] as const)("%s and %s: %s", (stated, seen, difference) =>
  expect(compareLifetimes(stated, seen)).toBe(difference),
);

test("of the same cookie the longest lifetime counts, whichever comes first", () => {
  const cookies = [DAY, 30 * DAY, "session" as const].map((lifetime) =>
    trace({ kind: "cookie", host: "www.example.se", name: "visitor", lifetime }),
  );
  for (const order of [cookies, cookies.toReversed()]) {
    expect(storedIn(order, vendors)[0]?.lifetime).toBe(30 * DAY);
    const gathered = gather();
    for (const each of order) gathered.add(each);
    expect(gathered.traces.map(({ lifetime }) => lifetime)).toEqual([30 * DAY]);
  }
});

test("of patterns that fit, the longest says whose it is", () => {
  const vendor = (id: string) => ({ id, name: id });
  for (const order of [
    ["_a*", "_a_long*"],
    ["_a_long*", "_a*"],
  ]) {
    const patterns = new Patterns();
    for (const each of order) patterns.add(each, vendor(each));
    expect(patterns.find("_a_long_1")?.id).toBe("_a_long*");
    expect(patterns.find("_a_1")?.id).toBe("_a*");
  }
});
