import type { Notice } from "./notice.js";

/** The notice as one Markdown document, ending in a line break. */
export function toMarkdown({ title, head, sections }: Notice): string {
  const facts = head.map(({ label, value }) => `${label}: ${value}`).join(" · ");
  const chapters = sections.map((section) => {
    const heading = `${"#".repeat(section.level)} ${section.title}`;
    return section.markdown === "" ? heading : `${heading}\n\n${section.markdown}`;
  });
  return `${[`# ${title}`, ...(facts ? [facts] : []), ...chapters].join("\n\n")}\n`;
}
