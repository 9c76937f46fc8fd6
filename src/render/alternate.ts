import type { Language } from "../model/edition.js";

/** The same notice in another language. */
export interface Alternate {
  readonly language: Language;
  /** What a reader of that language is offered: `In English`. */
  readonly label: string;
  /** Its page's file, beside the notice's own: `integritetspolicy.en.html`. */
  readonly file: string;
  /** Where it is on the web, if that is known. */
  readonly url?: string;
}

/** Where a reader of a page that we make finds the other language: on the web, else in the file beside. */
export function addressOf({ file, url }: Alternate): string {
  return url ?? besides(file);
}

/** The address of a file beside the page. */
export function besides(file: string): string {
  return `./${encodeURIComponent(file.toWellFormed())}`;
}

/** A link for search engines to the notice in a language. */
export interface LanguageLink {
  readonly lang: string;
  readonly href: string;
}

/**
 * What `<link rel="alternate" hreflang>` says. The notice itself is one of them where all have addresses on the web:
 * search engines disregard a set that does not name the page it is in.
 */
export function languageLinks(
  language: Language,
  url: string | undefined,
  alternates: readonly Alternate[],
): LanguageLink[] {
  const others = alternates.map((each) => ({ lang: each.language, href: addressOf(each) }));
  const whole = url !== undefined && alternates.length > 0 && alternates.every((each) => each.url);
  return whole ? [{ lang: language, href: url }, ...others] : others;
}
