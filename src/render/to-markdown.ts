import { escapeDestination } from "./escape.js";
import type { Notice } from "./notice.js";

/** The notice as one Markdown document, ending in a line break. */
export function toMarkdown({ title, head, alternates, sections }: Notice): string {
  const facts = head.map(({ label, value }) => `${label}: ${value}`).join(" · ");
  const chapters = sections.map((section) => {
    const heading = `${"#".repeat(section.level)} ${section.title}`;
    return section.markdown === "" ? heading : `${heading}\n\n${section.markdown}`;
  });
  return `${[`# ${title}`, ...(facts ? [facts] : []), ...languages(alternates), ...chapters].join("\n\n")}\n`;
}

/** A link to each other language that has an address on the web: where else Markdown ends up, no one knows. */
export function languages(alternates: Notice["alternates"]): string[] {
  const links = alternates.flatMap(({ label, url }) =>
    url === undefined ? [] : [`[${label}](${escapeDestination(url)})`],
  );
  return links.length > 0 ? [links.join(" · ")] : [];
}
