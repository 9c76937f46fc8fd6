/** The site generators whose front matter we write. */
export const generators = ["hugo", "eleventy", "jekyll", "astro"] as const;

export type Generator = (typeof generators)[number];
