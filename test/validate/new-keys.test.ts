import { expect, test } from "vitest";
import { checkText, fixture } from "../support.js";

const clean = fixture("clean.yaml");

/** A mistake in a key, where it is found, and what the message must say in Swedish. */
const MISTAKES: readonly (readonly [yaml: string, path: string, message: RegExp])[] = [
  ["cookies: { a: { name: x, category: nödvändig } }", "/cookies/a/category", /Skriv necessary, preferences/],
  ["cookies: { a: { name: x, duration: 30 dagar } }", "/cookies/a/duration", /P30D/],
  ["cookies: { a: { name: x, consent: ja } }", "/cookies/a/consent", /Skriv consent: true/],
  ["cookies: { a: { name: x, provder: Google } }", "/cookies/a/provder", /Menade du ”provider”/],
  ["cookies: { a: {} }", "/cookies/a", /saknar ”name”/],
  ["cookies: ja", "/cookies", /Skriv none eller undecided/],
  ["cookieChoice: {}", "/cookieChoice", /är tomt/],
  ["kakor: ja", "/kakor", /skrivs i ”cookies”/],
  ["profilering: {}", "/profilering", /”?profiling”?/],
  ["koncern: x", "/koncern", /skrivs i ”group” .* under ”controller”/],
  ["chatbot: x", "/chatbot", /skrivs i ”aiSystems”/],
  ["diarium: x", "/diarium", /skrivs i ”publicRecords”/],
  ["exclusions: Vi säljer inget", "/exclusions", /Skriv exclusions: \[Vi säljer inget\]/],
  ["profiling: ja", "/profiling", /Skriv none eller undecided/],
  ["aiSystems: { chat: { disclosure: Det framgår. } }", "/aiSystems/chat", /saknar ”name”/],
  ["links: { terms: { name: Villkor, url: example.se } }", "/links/terms/url", /https:\/\/example\.se/],
  ["ageLimit: 13", "/ageLimit", /Skriv ageLimit: \{ age: 13 \}/],
  ["ageLimit: { age: tretton }", "/ageLimit/age", /heltal/],
  ["ownDomains: [https://example.se]", "/ownDomains/0", /utan https:\/\//],
  ["lastUpdated: mars 2026", "/lastUpdated", /ÅÅÅÅ-MM/],
  ["lastUpdated: 2026-13", "/lastUpdated", /ÅÅÅÅ-MM/],
  ["adopted: {}", "/adopted", /är tomt/],
  ["publicRecords: {}", "/publicRecords", /är tomt/],
  ["dataLocation: Sverige", "/dataLocation", /lista/],
  ["jointControllers: [{ name: X, purposes: orders }]", "/jointControllers/0/purposes", /lista/],
  ["otherControllers: { a: { name: X } }", "/otherControllers/a", /saknar ”responsibleFor”/],
  ["notCovered: []", "/notCovered", /är tom/],
  ["statutes: [1]", "/statutes/0", /citattecken/],
  ["devicePermissions: { camera: { purpose: x } }", "/devicePermissions/camera", /saknar ”name”/],
  ["secrecy: ''", "/secrecy", /secrecy/],
  ["businessTransfer: []", "/businessTransfer", /text/],
];

test.each(MISTAKES)("%s", async (yaml, path, message) => {
  const { diagnostics } = await checkText(`${clean}\n${yaml}\n`);
  const found = diagnostics.filter(({ rule }) => rule === "schema");
  expect(found.map((each) => each.path)).toContain(path);
  expect(found.find((each) => each.path === path)?.message.sv).toMatch(message);
  for (const { message: each } of found) expect(each.en).toMatch(/\S/);
});

test.each(["acess: {}", "rectificaton: { notApplicable: Det gäller inte. }", "futher: {}"])(
  "a misspelt right is said to be that, and nothing else: %s",
  async (line) => {
    const { diagnostics } = await checkText(
      clean
        .replace("  restriction: {}\n", `  restriction: {}\n  ${line}\n`)
        .replace(/^ {2}(?:access|rectification): \{\}\n/gm, ""),
    );
    const found = diagnostics.filter(({ rule }) => rule === "schema").map(({ message }) => message.sv);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/Menade du ”(?:access|rectification|further)”\?/);
  },
);
