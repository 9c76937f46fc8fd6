import { describe, expect, test } from "vitest";
import { contentChangedSinceReview } from "../../src/lint/rules/content-changed-since-review.js";
import { fingerprintOf } from "../../src/model/meaning.js";
import { checkText, withExample } from "../support.js";

const checked = (yaml: string) => checkText(withExample({ yaml }), "2026-11-22", [contentChangedSinceReview]);

const find = async (yaml: string) => (await checked(yaml)).diagnostics;

const fingerprint = async (yaml: string) => fingerprintOf((await checked(yaml)).source?.data);

const log = (digest: string) =>
  `review:\n  cycle: P1Y\n  lastReviewed: 2026-11-22\n  log:\n    - { date: 2026-11-22, by: jurist, fingerprint: "${digest}" }`;

describe("content-changed-since-review", async () => {
  const cycle = "review:\n  cycle: P1Y";
  const reviewed = log(await fingerprint(cycle));

  test("is silent while the content is what was reviewed", async () => {
    expect(await find(reviewed)).toEqual([]);
  });

  test.each([
    ["a version", 'version: "9.0.0"'],
    ["a date", "effectiveFrom: 2030-01-01"],
    ["a history", "history: []"],
    ["a $schema", "$schema: policy.schema.json"],
  ])("is silent about %s", async (_, yaml) => {
    expect(await find(`${reviewed}\n${yaml}`)).toEqual([]);
  });

  test.each(["title: Dataskydd", "updates: { location: vår webbplats }", "transfers: undecided"])(
    "finds a change: %s",
    async (yaml) => {
      expect(await find(`${reviewed}\n${yaml}`)).toMatchObject([
        { path: "/review/log/0/fingerprint", severity: "error" },
      ]);
      expect(await find(`${log(await fingerprint(`${cycle}\n${yaml}`))}\n${yaml}`)).toEqual([]);
    },
  );

  test("goes by the data in all their languages", async () => {
    const [one, other] = ["Privacy", "Privacy policy"].map(
      (en) => `translations: { en: {} }\ntitle: { sv: Integritetspolicy, en: ${en} }`,
    ) as [string, string];
    const before = log(await fingerprint(`${cycle}\n${one}`));
    expect(await find(`${before}\n${one}`)).toEqual([]);
    expect(await find(`${before}\n${other}`)).toHaveLength(1);
  });
});
