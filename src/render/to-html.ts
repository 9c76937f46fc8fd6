import { addressOf, besides, languageLinks } from "./alternate.js";
import { escapeMarkdown } from "./escape.js";
import { inlineToHtml, inlineToText, markdownToHtml, sectionToHtml } from "./html.js";
import { fileDestination } from "./markdown.js";
import type { FormerVersion, Notice } from "./notice.js";
import { type PageStyle, renderPage } from "./page.js";
import { structuredData } from "./structured-data.js";
import { style as ownStyle, page } from "./templates/page.generated.js";
import type { FrameLabels } from "./templates.js";
import { templating } from "./templating.js";

/** The notice as a complete HTML page, in the page's own style unless another is given. */
export function toHtml(notice: Notice, style: PageStyle = ownStyle): string {
  const { language, title, controllerName, description, head, mark, sections } = notice;
  const { labels, publication, alternates } = notice;
  const { version, fingerprint } = publication;
  const { former, feed } = notice;
  const template = templating()(page);
  return renderPage(
    {
      lang: language,
      title: inlineToText(title),
      description: inlineToText(description),
      controllerName: inlineToText(controllerName),
      sections: sections.map((section) => ({
        id: section.id,
        level: section.level,
        titleHtml: inlineToHtml(section.title),
        bodyHtml: sectionToHtml(section.markdown, labels),
      })),
      meta: head.map(({ label, value, iso }) => ({
        label,
        value: inlineToText(value),
        ...(iso === undefined ? {} : { datetime: iso }),
      })),
      edition: [
        ...(version === undefined ? [] : [`${labels.version}: ${version}`]),
        `${mark.label}: ${mark.value}`,
      ].join(" · "),
      version: version ?? "",
      fingerprint,
      ...(former ? { lead: formerLead(former, labels), noIndex: true } : {}),
      ...(feed === undefined ? {} : { feed: besides(feed) }),
      labels: { contents: labels.contents, skip: labels.skip, top: labels.top },
      style,
      ...(publication.url === undefined ? {} : { canonical: publication.url }),
      languageLinks: languageLinks(language, publication.url, alternates),
      otherLanguages: alternates.map((each) => ({
        lang: each.language,
        label: each.label,
        href: addressOf(each),
      })),
      structuredData: structuredData(notice),
    },
    template,
  );
}

function formerLead({ current, superseded }: FormerVersion, labels: FrameLabels): string {
  const link = `[${labels.current}](${fileDestination(current)})`;
  return markdownToHtml(superseded ? `${escapeMarkdown(labels.superseded)} ${link}` : link);
}
