import { embeddableJson } from "./embed-json.js";
import { inlineToData } from "./html.js";
import type { Notice } from "./notice.js";

/** What the page is, for search engines: JSON-LD with the vocabulary of schema.org, ready for a `<script>`. */
export function structuredData({ language, title, description, publication }: Notice): string {
  const { version, fingerprint, effectiveFrom, lastReviewed, url, publisher } = publication;
  const { name, website, organisation } = publisher;
  // What has no value is left out by JSON itself.
  return embeddableJson({
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: inlineToData(title),
    description: inlineToData(description),
    inLanguage: language,
    url,
    version,
    identifier: fingerprint,
    dateModified: effectiveFrom,
    lastReviewed,
    publisher: { "@type": organisation ? "Organization" : undefined, name, url: website },
  });
}
