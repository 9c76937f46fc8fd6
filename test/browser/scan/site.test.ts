import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitSite } from "../../../src/io/site/visit-site.js";
import type { Trace } from "../../../src/model/trace.js";
import { NAMED_ONLY, PLANTED } from "./planted.js";
import { openTestSite, type TestSite } from "./test-site.js";

let site: TestSite;
const traces: Trace[] = [];
let seen: Awaited<ReturnType<typeof visitSite>>;

beforeAll(async () => {
  site = await openTestSite();
  seen = await visitSite(
    {
      ...{
        address: site.address,
        pages: 20,
        depth: 2,
        afterClick: "Godkänn",
        allowPrivate: true,
        seconds: 120,
      },
      env: {
        POLICY_BROWSER: process.env.CHROMIUM ?? "/usr/bin/chromium",
        POLICY_BROWSER_ARGUMENTS: site.browserArguments,
      },
    },
    (trace) => traces.push(trace),
  );
}, 120_000);
afterAll(() => site.close());

const found = (wanted: Partial<Trace>) =>
  traces.some((trace) => Object.entries(wanted).every(([key, value]) => trace[key as keyof Trace] === value));

describe("a website", () => {
  test("has everything that is planted", () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(25);
    expect(PLANTED.filter(({ trace }) => !found(trace)).map(({ what }) => what)).toEqual([]);
  });

  test("has nothing that is not planted", () => {
    const planted = (key: "host" | "name") =>
      new Set(PLANTED.map(({ trace }) => trace[key]).filter((each) => each));
    const hosts = new Set([...planted("host"), "www.butik.example"]);
    expect([...new Set(traces.map(({ host }) => host))].filter((host) => !hosts.has(host))).toEqual([]);
    const names = planted("name");
    expect(traces.filter(({ name }) => name !== undefined && !names.has(name))).toEqual([]);
    for (const host of NAMED_ONLY) expect(found({ host })).toBe(false);
  });

  test("keeps what comes of consent apart", () => {
    expect(found({ host: "static.hotjar.com", consent: "before" })).toBe(false);
    expect(found({ name: "_hjSession_1", consent: "before" })).toBe(false);
    expect(seen.scanned).toMatchObject({ consent: "both", pages: 3 });
    expect(seen.unseen.map(({ minor, why: { en } }) => [minor, en])).toEqual([
      [true, expect.stringMatching(/^1 page was not opened, since robots.txt/)],
    ]);
  });

  test("gives no value, token or query away", () => {
    expect(JSON.stringify([traces, seen])).not.toMatch(/hemlig-|hemligt-|token|GA1|\?/);
  });

  test("tells how long cookies live", () => {
    const lifetime = (name: string) => traces.find((trace) => trace.name === name)?.lifetime;
    expect(lifetime("besok")).toBe("session");
    expect(lifetime("_ga")).toBe(7200);
  });
});
