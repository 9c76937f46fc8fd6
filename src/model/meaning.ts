import { isTranslated } from "./edition.js";
import { sha256 } from "./sha256.js";

/** Keys that say something about the document, not about the processing. By their place, from the root. */
const ABOUT_THE_DOCUMENT: readonly (readonly string[])[] = [
  ["$schema"],
  ["schemaVersion"],
  ["version"],
  ["effectiveFrom"],
  ["lastUpdated"],
  ["adopted"],
  ["history"],
  ["review", "lastReviewed"],
  ["review", "reviewedBy"],
  ["review", "log"],
  ["purposes", "*", "legitimateInterest", "assessed"],
  ["purposes", "*", "legitimateInterest", "assessmentCycle"],
  ["recipients", "*", "agreement", "signed"],
  ["recipients", "*", "agreement", "reviewed"],
  ["recipients", "*", "agreement", "reviewCycle"],
  ["recipients", "*", "domains"],
  ["ownDomains"],
];

/** Whether a path (its keys from the root) is about the document or the controller's own records. */
export function isAboutTheDocument(path: readonly string[]): boolean {
  return ABOUT_THE_DOCUMENT.some(
    (place) => place.length <= path.length && place.every((key, index) => key === "*" || key === path[index]),
  );
}

/** A text as compared: Unicode's composed form, with white space that no reader sees as one space. */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * What a policy's data mean, as one string: the same however the file is laid out, whatever the order of keys and
 * lists, and whoever reviewed it. Two files with the same meaning give the same string.
 */
export function meaningOf(data: unknown): string {
  return meaningAt(data, []);
}

/** SHA-256 of the meaning, in UTF-8, as `sha256:` and 64 hexadecimal digits. */
export function fingerprintOf(data: unknown): string {
  return `sha256:${sha256(meaningOf(data))}`;
}

/** The first 12 digits of a fingerprint, in groups: what a page shows and a person can compare. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.replace("sha256:", "").slice(0, 12).match(/.{4}/g) ?? []).join("-");
}

function meaningAt(value: unknown, path: readonly string[]): string {
  return canonical(
    value,
    (item, key) => meaningAt(item, [...path, key]),
    (key) => isAboutTheDocument([...path, key]),
  );
}

// Comparing asks for the meaning of the whole, then of its parts, then of theirs.
const known = new WeakMap<object, string>();

/** What any part of a policy's data means, as one string: like `meaningOf`, with nothing left out. */
export function partMeaningOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return canonical(value, partMeaningOf, () => false);
  const found = known.get(value) ?? canonical(value, partMeaningOf, () => false);
  known.set(value, found);
  return found;
}

function canonical(
  value: unknown,
  inner: (item: unknown, key: string) => string,
  isLeftOut: (key: string) => boolean,
): string {
  if (typeof value === "string") return JSON.stringify(plainText(value));
  if (Array.isArray(value)) {
    // No list of a policy has an order that means something; where one value or a list may be written, a list of one
    // is that value.
    const items = value.map((item) => inner(item, "*")).sort();
    return items.length === 1 ? (items[0] as string) : `[${items.join()}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  // A text in one language alone is that text.
  if (isTranslated(value) && Object.keys(value).length === 1) return inner(value.sv, "sv");
  const entries = Object.entries(value)
    .filter(([key, item]) => item !== undefined && !isLeftOut(key))
    .map(([key, item]) => `${JSON.stringify(key.normalize("NFC"))}:${inner(item, key)}`)
    .sort();
  return `{${entries.join()}}`;
}
