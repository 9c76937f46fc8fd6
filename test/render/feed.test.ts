import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HistoryEntry, Policy } from "../../src/model/policy.generated.js";
import { atomFeed } from "../../src/render/feed.js";
import { fullPolicy } from "./full-policy.js";
import { type Element, readXml } from "./xml.js";

const ATOM = "{http://www.w3.org/2005/Atom}";
const hash = (digit: string) => `sha256:${digit.repeat(64)}`;

const history: HistoryEntry[] = [
  { version: "0.9", effectiveFrom: "2025-05", changes: ["Före arkivet."] },
  {
    version: "1.0.0",
    effectiveFrom: "2026-01-01",
    released: "2025-12-15",
    sha256: hash("1"),
    summary: "Ny.",
  },
  {
    version: "2.0.0",
    effectiveFrom: "2026-09-01",
    released: "2026-08-15",
    sha256: hash("2"),
    changes: ["A.", "B."],
  },
];

const feedOf = (entries: HistoryEntry[] = history, change: Partial<Policy> = {}) =>
  atomFeed({ ...fullPolicy, ...change, history: entries }, "p.html", {
    feed: "p.atom.xml",
    pages: new Map(
      entries.flatMap(({ version, sha256 }) => (sha256 ? [[version, `p.${version}.html`]] : [])),
    ),
  });

const named = ({ children }: Element, name: string) =>
  children.filter((each) => each.name === `${ATOM}${name}`);
const one = (element: Element, name: string): string => {
  const found = named(element, name);
  expect(found, name).toHaveLength(1);
  return found[0]?.text ?? "";
};

/** What RFC 4287 (4.1.1, 4.1.2) requires of a feed and of each of its entries. */
function expectValid(feed: Element): void {
  expect(feed.name).toBe(`${ATOM}feed`);
  const ids = new Set<string>();
  for (const each of [feed, ...named(feed, "entry")]) {
    const id = one(each, "id");
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids).not.toContain(id);
    ids.add(id);
    expect(one(each, "title")).not.toBe("");
    expect(one(each, "updated")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Number.isNaN(Date.parse(one(each, "updated")))).toBe(false);
    for (const link of named(each, "link")) {
      expect(["alternate", "self"]).toContain(link.attributes.rel);
      expect(() => new URL(link.attributes.href as string, "https://example.se/x/")).not.toThrow();
    }
    // An entry without content has to say where it is.
    expect(named(each, "link").filter(({ attributes }) => attributes.rel === "alternate")).toHaveLength(1);
  }
  const [author] = named(feed, "author");
  expect(author && one(author, "name")).not.toBe("");
}

describe("the feed of changes", () => {
  test("is Atom, the latest first, with a page for each version that is archived", async () => {
    const feed = readXml(await feedOf());
    expectValid(feed);
    const entries = named(feed, "entry");
    const href = (entry: Element) => named(entry, "link")[0]?.attributes.href;
    expect(entries.map((entry) => [one(entry, "updated").slice(0, 10), href(entry)])).toEqual([
      ["2026-08-15", "p.2.0.0.html"],
      ["2025-12-15", "p.1.0.0.html"],
      ["2025-05-01", "p.html"],
    ]);
    expect(entries.map((entry) => one(entry, "summary"))).toEqual([
      "A. B. Gäller från 1 september 2026.",
      "Ny. Gäller från 1 januari 2026.",
      "Före arkivet. Gäller från maj 2025.",
    ]);
    expect(one(feed, "updated")).toBe("2026-08-15T12:00:00Z");
  });

  test("keeps the id of an entry whatever else changes", async () => {
    const ids = (feed: Element) => named(feed, "entry").map((entry) => one(entry, "id"));
    const before = readXml(await feedOf());
    const later: HistoryEntry[] = [
      ...history,
      { version: "3.0.0", effectiveFrom: "2027-01-01", sha256: hash("3") },
    ];
    const after = readXml(await feedOf(later, { title: "Ny titel", website: "https://www.example.se" }));
    expect(ids(after).slice(1)).toEqual(ids(before));
    expect(one(after, "id")).toBe(one(before, "id"));
  });

  test("is in the language of the notice", async () => {
    const feed = readXml(await feedOf(history, { language: "en" }));
    expect(feed.attributes["xml:lang"]).toBe("en");
    expect(named(feed, "entry").map((entry) => one(entry, "summary"))[1]).toBe(
      "Ny. Effective from 1 January 2026.",
    );
  });

  test("is well-formed and says the same, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string(), async (summary, title) => {
        const entry = { version: "1.0.0", effectiveFrom: "2026-01-01", sha256: hash("1"), summary };
        const feed = readXml(await feedOf([entry], { title: `x${title}` }));
        expectValid(feed);
      }),
      { numRuns: 200 },
    );
  });
});
