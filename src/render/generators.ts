/** The site generators whose front matter the build can write. */
export const generators = ["hugo", "eleventy", "jekyll", "astro"] as const;

export type Generator = (typeof generators)[number];
