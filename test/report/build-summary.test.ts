import { describe, expect, it } from "vitest";
import { plain } from "../../src/model/colors.js";
import type { BuildSummary, NoticeOutcome } from "../../src/report/build/build-summary.js";
import { writeSummary } from "../../src/report/build/write-summary.js";

const NOTICE: NoticeOutcome = {
  name: "x",
  lead: "x",
  former: "read",
  changes: [],
  alsoNew: [],
  alsoChanged: [],
};
const SUMMARY: BuildSummary = {
  out: "public",
  changed: 2,
  total: 2,
  notices: [NOTICE],
  today: "2026-11-22",
  reviews: [],
  waivers: undefined,
  missing: [],
  skipped: [],
  left: { old: [], gone: [] },
  facts: { total: 0, waived: 0 },
  errors: 0,
  warnings: 0,
  lint: "policy lint",
  review: "npm run policy -- review",
};

const lines = (summary: Partial<BuildSummary>, lang: "sv" | "en" = "sv", brief = false) =>
  writeSummary({ ...SUMMARY, ...summary }, { lang, colors: plain, brief })
    .split("\n")
    .slice(0, -1);
const due = (days: number, file = "x.yaml") => ({
  file,
  due: { date: { year: 2026, month: 11, day: 22 }, days },
});

describe("the next review", () => {
  it.each([
    [365, "nästa senast 2026-11-22, om 365 dagar.", "next by 2026-11-22, in 365 days."],
    [1, "nästa senast 2026-11-22, i morgon.", "next by 2026-11-22, tomorrow."],
    [0, "nästa senast 2026-11-22, i dag.", "next by 2026-11-22, today."],
    [
      -1,
      "försenad. Den skulle ha gjorts senast 2026-11-22, i går.",
      "overdue. It was due on 2026-11-22, yesterday.",
    ],
    [
      -9,
      "försenad. Den skulle ha gjorts senast 2026-11-22, för 9 dagar sedan.",
      "overdue. It was due on 2026-11-22, 9 days ago.",
    ],
  ])("in %d days", (days, sv, en) => {
    expect(lines({ reviews: [due(days)] }).join("\n")).toContain(`Granskning: ${sv}`);
    expect(lines({ reviews: [due(days)] }, "en").join("\n")).toContain(`Review: ${en}`);
  });

  it.each([due(-3), { file: "c", due: undefined }])("is made with the command as typed", (review) => {
    for (const lang of ["sv", "en"] as const)
      expect(lines({ reviews: [review] }, lang).join("\n")).toMatch(/ npm run policy -- review, /);
  });

  it("of several comes in order of urgency, with those that have no date first", () => {
    const reviews = [due(300, "a"), due(-3, "b"), { file: "c", due: undefined }, due(20, "d"), due(400, "e")];
    const found = lines({ reviews }).filter((line) => line.startsWith("Granskning"));
    expect(found.map((line) => /Granskning (.)/.exec(line)?.[1])).toEqual(["c", "b", "d", "a", undefined]);
    expect(found.at(-1)).toBe("Granskning: 1 till, samma dag eller senare.");
    expect(found[0]).toContain("säger inte när den senast granskades");
  });

  it("says which day it is counted from, since a clock can be wrong", () => {
    expect(lines({ reviews: [due(3)] })).toContain("Räknat från 2026-11-22.");
  });
});

describe("the changes", () => {
  const changes = Array.from(
    { length: 12 },
    (_, index) => ({ kind: "added", section: `A${index}` }) as const,
  );

  it("are told up to eight, and then how many more", () => {
    const told = lines({ notices: [{ ...NOTICE, changes }] });
    expect(told.filter((line) => line.startsWith("  Nytt avsnitt:"))).toHaveLength(8);
    expect(told).toContain("  … och 4 till");
  });

  it("are fewer after each save, and nothing else is said then", () => {
    expect(lines({ notices: [{ ...NOTICE, changes }], reviews: [due(3)], warnings: 2 }, "en", true)).toEqual([
      "Done. 2 of 2 files are new or changed.",
      "Since the last build:",
      "  New section: A0",
      "  New section: A1",
      "  New section: A2",
      "  … and 9 more",
    ]);
  });

  it("of many notices are told of the first ones", () => {
    const notices = Array.from({ length: 40 }, (_, index) => ({
      ...NOTICE,
      name: `n${index}`,
      lead: `n${index}`,
      changes,
    }));
    const told = lines({ notices });
    expect(told.length).toBeLessThan(40);
    expect(told).toContain("  … och 34 sidor till");
    expect(lines({ notices: notices.slice(0, 7) })).toContain("  … och 1 sida till");
    expect(lines({ notices: notices.slice(0, 7) }, "en")).toContain("  … and 1 more page");
  });

  it("are quoted in part where they are long, by whole characters, and made visible", () => {
    const wording = { before: "👩‍👧".repeat(200), after: `\u001b[31m${"ord ".repeat(100)}` };
    const change = { kind: "reworded", section: "\u202eA".repeat(90), wording, elsewhere: 1 } as const;
    const [line = ""] = lines({ notices: [{ ...NOTICE, changes: [change] }] }).filter((each) =>
      each.includes("→"),
    );
    expect(line).toMatch(
      /^ {2}Ändrat: \\u\{202e\}A.* …: ”.* …” → ”\\u\{1b\}\[31mord .* ord …” \(och i 1 avsnitt till\)$/u,
    );
    expect(line).not.toMatch(/\p{Cc}|\p{Cs}|\\u\{d/u);
  });

  it("are none where the text is the same, or no file has changed", () => {
    expect(lines({})[1]).toBe("Texten är densamma som i förra bygget.");
    expect(lines({ changed: 0 })).toEqual(["Klart. Ingenting hade ändrats."]);
  });
});

it("tells the way to the page, with a folder that ends in a slash too", () => {
  expect(lines({ out: "site/" })).toContain("  Öppna site/x.html i webbläsaren och läs");
});

it.each([
  [1, 0, "1 fel;", "1 error;"],
  [2, 1, "2 fel och 1 varning;", "2 errors and 1 warning;"],
  [0, 3, "3 varningar;", "3 warnings;"],
])("asks to settle %d errors and %d warnings", (errors, warnings, sv, en) => {
  expect(lines({ errors, warnings }).join()).toContain(`Ta ställning till ${sv}`);
  expect(lines({ errors, warnings }, "en").join()).toContain(`Settle ${en}`);
});
