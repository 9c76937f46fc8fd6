// Written so only in a value: what the templates write themselves is not escaped.
const ADDRESS_PARTS = /:(?=\/\\\/)|(?<=[wW]{3})\\\.|\\@/g;

/**
 * The Markdown with an invisible word joiner in each address that is in a value. remark-gfm and cmark-gfm look for
 * addresses once escapes are undone, so that no escape keeps them from making a link; a character within the address
 * does.
 */
export function unlinked(markdown: string): string {
  return markdown.replace(ADDRESS_PARTS, "\u2060$&");
}
