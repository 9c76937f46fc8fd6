import type { Policy } from "../model/policy.generated.js";
import { embeddableJson } from "./embed-json.js";
import { inlineToData, sectionToHtml } from "./html.js";
import type { Notice } from "./notice.js";
import { resolve } from "./resolve.js";
import { unlinked } from "./unlinked.js";

/** Raised when what is in the file changes so that a reader of it has to change. */
const FORMAT_VERSION = 1;

/** The notice for programs: the resolved policy, and the text it has become, section by section. */
export function toJson(
  policy: Policy,
  { title, description, sections, labels, publication }: Notice,
): string {
  const json = embeddableJson(
    {
      formatVersion: FORMAT_VERSION,
      title: inlineToData(title),
      description: inlineToData(description),
      fingerprint: publication.fingerprint,
      policy: resolve(policy),
      sections: sections.map((section) => ({
        id: section.id,
        level: section.level,
        title: inlineToData(section.title),
        markdown: unlinked(section.markdown),
        html: sectionToHtml(section.markdown, labels),
        from: section.from,
      })),
    },
    2,
  );
  return `${json}\n`;
}
