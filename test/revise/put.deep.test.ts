import { diffLines } from "diff";
import fc from "fast-check";
import { expect, test } from "vitest";
import { append, put } from "../../src/revise/put/put.js";
import { cases } from "../depth.js";
import { done, read } from "./edited.js";
import { layouts } from "./layouts.js";

test("a review is recorded in a policy of any layout, and nothing else changes", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(layouts, (text) => {
      const before = read(text);
      let source = before;
      const make = (edit: ReturnType<typeof put>) => {
        source = read(done(source, edit));
      };
      make(put(source, "/review/lastReviewed", "2026-11-25"));
      make(put(source, "/review/reviewedBy", "Anna, jurist", "lastReviewed"));
      const entry = { date: "2026-11-25", by: "Anna, jurist" };
      make(
        source.places.has("/review/log")
          ? append(source, "/review/log", entry)
          : put(source, "/review/log", [entry]),
      );

      const expected = structuredClone(before.data) as { review: Record<string, unknown> };
      const log = (expected.review.log as unknown[] | undefined) ?? [];
      Object.assign(expected.review, {
        lastReviewed: "2026-11-25",
        reviewedBy: "Anna, jurist",
        log: [...log, entry],
      });
      expect(JSON.parse(JSON.stringify(source.data))).toEqual(JSON.parse(JSON.stringify(expected)));

      const changes = diffLines(text, source.text);
      const removed = changes
        .filter((each) => each.removed)
        .reduce((sum, each) => sum + (each.count ?? 0), 0);
      // The lines of the two scalars, and of the braces that the entry goes into; and the last one, if it had no end.
      expect(removed).toBeLessThanOrEqual(4);
      expect(source.text.includes("\r\n")).toBe(text.includes("\r\n"));
      expect(source.text.replaceAll("\r\n", "").includes("\r")).toBe(false);
      if (text.includes("\r\n")) expect(source.text.replaceAll("\r\n", "").includes("\n")).toBe(false);
    }),
    { numRuns: cases(5, 150) },
  );
});
