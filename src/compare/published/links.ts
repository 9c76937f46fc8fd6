import { plain } from "./plain.js";
import { attribute, type Element } from "./tree.js";

/** A link of a page, as its reader meets it. */
export interface Link {
  /** As compared. */
  readonly text: string;
  /** The address as written, except for what browsers and CMSs write differently. */
  readonly target: string;
}

/**
 * A link that has to be compared; undefined for an element that is none, a link within the page, and one whose text is
 * its address: programs make such links of addresses and take them away, and no reader is led astray.
 */
export function linkOf(element: Element, text: string): Link | undefined {
  const href = element.tagName === "a" ? attribute(element, "href")?.trim() : undefined;
  if (href === undefined || href === "" || href.startsWith("#")) return undefined;
  const target = targetOf(href);
  const link = { text: plain(text), target };
  return link.text === "" || isSaid(link) ? undefined : link;
}

/** The links of a page that lead elsewhere than the notice's, are not there or have been added. */
export function otherLinks(
  expected: readonly Link[],
  found: readonly Link[],
): { readonly expected: string; readonly found: string }[] {
  const left = [...found];
  const missing = expected.filter((link) => {
    const at = left.findIndex((each) => each.text === link.text && isSameTarget(link.target, each.target));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const changed = missing.map((link) => {
    const at = left.findIndex(({ text }) => text === link.text);
    return { expected: shown(link), found: at < 0 ? link.text : shown(left.splice(at, 1)[0] as Link) };
  });
  return [...changed, ...left.map((link) => ({ expected: link.text, found: shown(link) }))];
}

// Cloudflare hides e-mail addresses in the page's source, and its script restores them.
export function deciphered(hex: string): string {
  const bytes = Buffer.from(hex, "hex");
  const [key = 0] = bytes;
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString("utf8");
}

function targetOf(href: string): string {
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)$/i.exec(href)?.[1];
  if (hidden !== undefined) return `mailto:${deciphered(hidden)}`;
  if (/^mailto:/i.test(href)) return href.replace(/^mailto:/i, "mailto:");
  if (/^tel:/i.test(href)) return `tel:${href.slice(4).replace(/[\s().-]/g, "")}`;
  return URL.canParse(href) ? new URL(href).href : href.replace(/^\.\//, "");
}

/** Whether the text of a link is its address. */
function isSaid({ text, target }: Link): boolean {
  const bare = (address: string) =>
    address
      .toLowerCase()
      .replace(/^(?:mailto:|tel:|https?:\/\/)/, "")
      .replace(/\/$/, "");
  if (target.startsWith("tel:")) return digits(text) !== "" && digits(text) === digits(target);
  return bare(text) === bare(target);
}

// 08-123 and +46 8 123 are one number to whoever dials in Sweden.
function digits(text: string): string {
  const all = text.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  return all.replace(/^(?:\+46|0046|0)/, "");
}

// A site may say the same address with the other protocol, and where the notice has the name of a file beside the page,
// a CMS puts the whole address.
function isSameTarget(expected: string, found: string): boolean {
  const bare = (address: string) => address.replace(/^http:/, "https:").replace(/\/$/, "");
  if (bare(expected) === bare(found)) return true;
  if (/^[a-z][a-z\d+.-]*:/i.test(expected) || expected.startsWith("/")) return false;
  return /^(?:https?:)?[^:]*$/i.test(found) && found.endsWith(`/${expected}`);
}

function shown({ text, target }: Link): string {
  return `${text} <${target}>`;
}
