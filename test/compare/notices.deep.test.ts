import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNotices } from "../../src/compare/notices.js";
import { withoutFingerprint } from "../../src/compare/without-fingerprint.js";
import { cases } from "../depth.js";

// Of the fingerprint nothing is compared, nor of its label.
const notice = withoutFingerprint(
  readFileSync(new URL("../golden/integritetspolicy.md", import.meta.url), "utf8"),
);
const RUNS = { numRuns: cases(10, 1000) };

describe("on any text", () => {
  const cut = fc.tuple(fc.nat(notice.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 60 }));

  it("finds something in every change of a visible word of a real notice, and nothing in none", () => {
    expect(compareNotices(notice, notice)).toEqual([]);
    fc.assert(
      fc.property(fc.nat(notice.length - 1), (at) => {
        const word = /\p{L}{3,}/u.exec(notice.slice(at));
        if (!word) return;
        const start = at + word.index;
        const text = `${notice.slice(0, start)}xyzzy${notice.slice(start + word[0].length)}`;
        expect(compareNotices(notice, text).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("does not break on a file that somebody has edited by hand", () => {
    fc.assert(
      fc.property(
        fc.array(cut, { maxLength: 6 }),
        fc.string({ unit: "binary", maxLength: 300 }),
        (cuts, other) => {
          const text = cuts.reduce(
            (whole, [at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length),
            notice,
          );
          compareNotices(text, notice);
          compareNotices(other, notice);
          compareNotices(notice, other);
        },
      ),
      RUNS,
    );
  });
});
