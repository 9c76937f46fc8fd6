import { createHash } from "node:crypto";
import { isTranslated } from "./edition.js";

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
  return JSON.stringify(canonical(data, []));
}

/** What any part of a policy's data means, as one string: like `meaningOf`, with nothing left out. */
export function partMeaningOf(value: unknown): string {
  // No key under this one says anything about the document.
  return JSON.stringify(canonical(value, [""]));
}

/** SHA-256 of the meaning, in UTF-8, as `sha256:` and 64 hexadecimal digits. */
export function fingerprintOf(data: unknown): string {
  return `sha256:${createHash("sha256").update(meaningOf(data)).digest("hex")}`;
}

function canonical(value: unknown, path: readonly string[]): unknown {
  if (typeof value === "string") return plainText(value);
  if (Array.isArray(value)) return canonicalList(value, path);
  if (typeof value !== "object" || value === null) return value;
  // A text written once is the same as one written once for its only language.
  if (isTranslated(value) && Object.keys(value).length === 1) return plainText(value.sv ?? "");
  const entries = Object.entries(value)
    .filter(([key, item]) => item !== undefined && !isAboutTheDocument([...path, key]))
    .map(([key, item]) => [key.normalize("NFC"), canonical(item, [...path, key])] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

// No list of a policy has an order that means something; where one value or a list may be written, a list of one is it.
function canonicalList(items: readonly unknown[], path: readonly string[]): unknown {
  const sorted = items
    .map((item) => canonical(item, [...path, "*"]))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return sorted.length === 1 ? sorted[0] : sorted;
}
