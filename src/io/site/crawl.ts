/** The pages of a site that are still to be opened, nearest to the first page first. */
export interface Crawl {
  /** The next address, or undefined when there is none or enough have been given. */
  next(): { readonly address: string; readonly away: number } | undefined;
  /** Adds what a page links to, or a site map lists. */
  add(links: readonly string[], away: number): void;
  /** How many known pages were never given. */
  readonly left: number;
  /** How many were left out since robots.txt asks for that. */
  readonly disallowed: number;
}

// Links to what is no page. They would be downloaded rather than shown.
const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|pptx?|zip|gz|rar|7z|exe|msi|dmg|jpe?g|png|gif|webp|avif|svg|ico|mp[34]|webm|mov|wav|csv|xml|json|rss|atom|ics|vcf|woff2?|css|js|txt)$/i;

/** Goes on from a page that has been opened; only those of its origin that `allowed` lets through are followed. */
export function newCrawl(
  start: string,
  limits: { readonly pages: number; readonly depth: number },
  allowed: (address: string) => boolean,
): Crawl {
  const { origin } = new URL(start);
  const known = new Set([pageAddress(start, origin)]);
  const queue: { address: string; away: number }[] = [];
  let given = 1;
  let disallowed = 0;
  const add = (link: string, away: number) => {
    const address = pageAddress(link, origin);
    if (address === undefined || known.has(address)) return;
    known.add(address);
    if (!allowed(address)) disallowed++;
    else if (away <= limits.depth) queue.push({ address, away });
  };
  return {
    next() {
      if (given >= limits.pages) return undefined;
      const page = queue.shift();
      if (page) given++;
      return page;
    },
    add(links, away) {
      for (const link of links) if (known.size < 20_000) add(link, away);
    },
    get left() {
      return queue.length;
    },
    get disallowed() {
      return disallowed;
    },
  };
}

// The same page is linked with and without what comes after #, and in the order of its parameters.
function pageAddress(link: string, origin: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.origin !== origin || NO_PAGE.test(url.pathname)) return undefined;
  url.hash = "";
  url.searchParams.sort();
  return url.href;
}
