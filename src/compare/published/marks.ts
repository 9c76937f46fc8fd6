import type { Block } from "./blocks.js";
import { attribute, type Document, elementsIn } from "./tree.js";

/** What a page says of itself. */
export interface Marks {
  /** Versions and fingerprints, each once: a page can say them for programs and for readers. */
  readonly versions: readonly string[];
  readonly fingerprints: readonly string[];
  /** The language of the document, or of the part that is the notice. */
  readonly languages: readonly string[];
  /** Whether there is a password to fill in. */
  readonly login: boolean;
}

/** The first digits of a fingerprint, as readers see them. */
const SEEN = /: ([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})$/;
const VERSION = /(?:^|- |· )Version: (\S+)/;

export function marksIn(document: Document, blocks: readonly Block[]): Marks {
  const versions = new Set<string>();
  const fingerprints = new Set<string>();
  const languages = new Set<string>();
  let login = false;
  for (const element of elementsIn(document)) {
    const lang = attribute(element, "lang");
    if (lang && ["html", "div", "main", "article"].includes(element.tagName))
      languages.add((lang.split("-")[0] as string).toLowerCase());
    if (element.tagName === "input" && /^password$/i.test(attribute(element, "type") ?? "")) login = true;
    if (element.tagName !== "meta") continue;
    const content = attribute(element, "content") ?? "";
    if (attribute(element, "name") === "policy-version") versions.add(content);
    if (attribute(element, "name") === "policy-fingerprint") fingerprints.add(content);
  }
  for (const { text } of blocks) {
    const seen = SEEN.exec(text);
    if (!seen) continue;
    fingerprints.add(seen.slice(1).join(""));
    const version = VERSION.exec(text)?.[1];
    if (version !== undefined) versions.add(version);
  }
  return { versions: [...versions], fingerprints: [...fingerprints], languages: [...languages], login };
}

/** Whether two fingerprints are of the same policy, one of them perhaps shown in its first digits only. */
export function sameFingerprint(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => each.replace(/^sha256:/, "")) as [string, string];
  return a.length >= 12 && b.length >= 12 && (a.startsWith(b) || b.startsWith(a));
}
