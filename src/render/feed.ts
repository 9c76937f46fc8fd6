import type { HistoryEntry, Policy } from "../model/policy.generated.js";
import { sha256 } from "../model/sha256.js";
import { oneLine } from "./escape.js";
import { escapeHtml } from "./html.js";
import { wordsOf } from "./lexicon.js";
import { templatesOf } from "./templates.js";
import type { ReleasedFiles } from "./view/shared.js";

/**
 * The changes of a notice as an Atom feed (RFC 4287), the latest first. Links are relative to the feed, which lies
 * beside the pages. `file` is the notice's own page.
 */
export async function atomFeed(
  policy: Policy,
  file: string,
  { pages, feed }: ReleasedFiles,
): Promise<string> {
  const { words } = await templatesOf(policy.language);
  const day = wordsOf(words).date;
  const title = oneLine(policy.title);
  const controller = oneLine(policy.controller.shortName ?? policy.controller.name);
  const entries = (policy.history ?? []).toReversed();
  // There is a feed only where something has been released.
  const first = policy.history?.find(({ sha256 }) => sha256 !== undefined) as HistoryEntry;
  const items = entries.map((entry) => {
    const date = dateOf(entry);
    const page = pages.get(entry.version) ?? file;
    const lines = [
      element("id", identifier(entry, policy.language)),
      element("title", `${title}, ${words.frame.version.toLowerCase()} ${entry.version}`),
      element("published", instant(date)),
      element("updated", instant(date)),
      link("alternate", "text/html", page),
      element("summary", summaryOf(entry, `${words.frame.effectiveFrom} ${day(entry.effectiveFrom)}.`)),
    ];
    return ["  <entry>", ...lines.map((line) => `    ${line}`), "  </entry>"].join("\n");
  });
  const latest = entries.map(dateOf).sort().at(-1) ?? "1970-01-01";
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(policy.language)}">`,
    ...[
      element("id", identifier(first, `feed ${policy.language}`)),
      element("title", `${title} – ${controller}`),
      element("updated", instant(latest)),
      `<author>${element("name", oneLine(policy.controller.name))}</author>`,
      link("self", "application/atom+xml", feed),
      link("alternate", "text/html", file),
      element("generator", "policy"),
    ].map((line) => `  ${line}`),
    ...items,
    "</feed>",
  ].join("\n")}\n`;
}

function summaryOf({ summary, changes = [] }: HistoryEntry, effective: string): string {
  return [summary, ...changes, effective]
    .flatMap((text) => (text === undefined ? [] : oneLine(text)))
    .join(" ");
}

function dateOf({ released, effectiveFrom }: HistoryEntry): string {
  const date = released ?? effectiveFrom;
  return date.length === 7 ? `${date}-01` : date;
}

// Noon, so that the day is the same wherever the feed is read.
function instant(date: string): string {
  return `${date}T12:00:00Z`;
}

// The same for ever, whatever else changes: a reader that has seen an entry is not to see it again. What was released
// has a hash that is never another; a UUID (RFC 9562, version 8) is made of it.
function identifier({ sha256: recorded, version, effectiveFrom }: HistoryEntry, what = ""): string {
  const hex = sha256(`${recorded ?? `${version} ${effectiveFrom}`}\n${what}`);
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, file: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(encodeURIComponent(file.toWellFormed()))}"/>`;
}

// What XML 1.0 cannot hold in any form is left out.
function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return escapeHtml(text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
