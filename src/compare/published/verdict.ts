import type { PageComparison } from "./compare-page.js";
import { sameFingerprint } from "./marks.js";

/** What a published page is, against its source. */
export type Verdict =
  | "same"
  /** An older version, or made from what the source said before. */
  | "stale"
  /** Of the source's version, but with another text. */
  | "altered"
  /** Of a version that the source does not know. */
  | "wrong-version"
  /** The notice in a language other than the expected one. */
  | "other-language"
  /** There is nothing to compare with: not the notice, a login page, a page too large. Never a pass. */
  | "not-compared"
  | "unreachable";

/** What the source is. */
export interface Expected {
  readonly version: string | undefined;
  readonly fingerprint: string;
  readonly language: string;
}

/** With less than this of the notice's text word for word, a page that does not say it is the notice is none. */
const LEAST = 0.3;

/** Whether so much of the notice is on a page that it is the notice, if an altered one. */
export function isComparable({ coverage }: Pick<PageComparison, "coverage">): boolean {
  return coverage >= LEAST;
}

export function verdictOf(
  { coverage, passages, marks }: PageComparison,
  expected: Expected,
): Exclude<Verdict, "unreachable" | "other-language"> {
  const marked = marks.fingerprints.length > 0;
  if (!isComparable({ coverage }) && !marked) return "not-compared";
  const otherVersion = marks.versions.find((version) => version !== expected.version);
  if (otherVersion !== undefined) return isOlder(otherVersion, expected.version) ? "stale" : "wrong-version";
  const same = passages !== undefined && passages.length === 0;
  if (marks.fingerprints.some((mark) => !sameFingerprint(mark, expected.fingerprint))) return "stale";
  return same ? "same" : "altered";
}

/** Whether a version comes before another, number by number; false where that cannot be known. */
export function isOlder(version: string, than: string | undefined): boolean {
  const [a, b] = [version, than ?? ""].map((each) =>
    /^v?(\d+(?:\.\d+)*)/.exec(each)?.[1]?.split(".").map(Number),
  );
  if (!a || !b) return false;
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
