/** In the line of a notice's version and dates, whatever the label is called. */
const SEEN = /(?:^| · )[^·\n]{1,80}: [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/m;

/** In front matter. */
const WHOLE = /^ *fingerprint: "sha256:[0-9a-f]{64}"$/m;

/**
 * A notice's Markdown without the fingerprint of its policy. Every other content has another one, which tells a reader
 * of changes nothing; and in one language it changes with another's words.
 */
export function withoutFingerprint(markdown: string): string {
  return markdown.replace(WHOLE, "").replace(SEEN, "");
}
