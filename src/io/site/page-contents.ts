/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What is asked of a page from within. These run in the browser: they may use nothing of this file but themselves. */

/** Addresses that a document names without asking for them, or that asking for cannot be seen. */
export interface Named {
  readonly links: readonly string[];
  readonly preconnects: readonly string[];
  readonly forms: readonly string[];
}

/** Names of what a document's origin has stored, never the contents. */
export interface Kept {
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
}

export function namedInPage(): Named {
  const most = 2000;
  const addresses = (selector: string, of: (element: Element) => string) =>
    [...document.querySelectorAll(selector)]
      .slice(0, most)
      .map((element) => String(of(element)).slice(0, 4000));
  return {
    links: addresses("a[href], area[href]", (element) => (element as HTMLAnchorElement).href),
    preconnects: addresses(
      "link[rel~=preconnect i][href], link[rel~=dns-prefetch i][href]",
      (element) => (element as HTMLLinkElement).href,
    ),
    forms: addresses("form[action], button[formaction], input[formaction]", (element) => {
      const own = element.getAttribute(element.tagName === "FORM" ? "action" : "formaction") ?? "";
      return URL.canParse(own, document.baseURI) ? new URL(own, document.baseURI).href : "";
    }),
  };
}

export async function keptByOrigin(): Promise<Kept> {
  const names = (storage: () => Storage) => {
    try {
      return Object.keys(storage()).slice(0, 500);
    } catch {
      // A sandboxed frame has no storage.
      return [];
    }
  };
  const orNone = async (list: () => Promise<readonly (string | undefined)[]>) => {
    try {
      return (await list()).filter((name) => name !== undefined).slice(0, 500);
    } catch {
      return [];
    }
  };
  return {
    local: names(() => localStorage),
    session: names(() => sessionStorage),
    databases: await orNone(async () => (await indexedDB.databases()).map(({ name }) => name)),
    caches: await orNone(() => caches.keys()),
  };
}

/** Scrolls down a screen at a time, so that what is loaded when it comes into view is loaded. */
export async function scrollThrough(): Promise<void> {
  const most = 30;
  for (let step = 0; step < most; step++) {
    const before = window.scrollY;
    window.scrollBy(0, window.innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 60));
    if (window.scrollY <= before) break;
  }
  window.scrollTo(0, 0);
}

/** Tells the page that it is left: events of leaving itself can no longer be seen, since the page is then gone. */
export function announceLeaving(): void {
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  window.dispatchEvent(new PageTransitionEvent("pagehide"));
}
