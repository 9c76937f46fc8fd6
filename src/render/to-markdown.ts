import { escapeDestination } from "./escape.js";
import type { Notice } from "./notice.js";
import { unlinked } from "./unlinked.js";

/** The notice as one Markdown document, ending in a line break. */
export function toMarkdown(notice: Notice): string {
  const { title, alternates, sections } = notice;
  const chapters = sections.map((section) => {
    const heading = `${"#".repeat(section.level)} ${section.title}`;
    return section.markdown === "" ? heading : `${heading}\n\n${section.markdown}`;
  });
  const whole = [`# ${title}`, factsLine(notice), ...languages(alternates), ...chapters].join("\n\n");
  return `${unlinked(whole)}\n`;
}

/** The version, the dates and the fingerprint, as Markdown on one line. */
export function factsLine({ head, mark }: Notice): string {
  return [...head, mark].map(({ label, value }) => `${label}: ${value}`).join(" · ");
}

/** A link to each other language that has an address on the web: where else Markdown ends up, no one knows. */
export function languages(alternates: Notice["alternates"]): string[] {
  const links = alternates.flatMap(({ label, url }) =>
    url === undefined ? [] : [`[${label}](${escapeDestination(url)})`],
  );
  return links.length > 0 ? [links.join(" · ")] : [];
}
