import type { Scanned, Unseen } from "./trace.js";

/** How to scan a website with a browser. */
export interface SiteVisit {
  /** Where to begin: an http or https address. */
  readonly address: string;
  /** How many pages to open at most, and how many links away from the first. */
  readonly pages: number;
  readonly depth: number;
  /** What the button says that is pressed before everything is seen a second time. */
  readonly afterClick?: string | undefined;
  /** The browser's program, where it is not to be looked for. */
  readonly browser?: string | undefined;
  /** Whether addresses of this computer and of private networks may be asked. */
  readonly allowPrivate: boolean;
  /** Variables that say which browser is used, and how. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** When to stop, in seconds from the start. */
  readonly seconds: number;
}

/** What came of the visit, besides the traces. */
export interface SiteSeen {
  readonly scanned: Scanned;
  readonly unseen: readonly Unseen[];
}
