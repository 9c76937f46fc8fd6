/** A page as a browser is given it. */
export interface ServedPage {
  readonly html: string;
  /** The Content Security Policy it is sent with. */
  readonly csp: string;
}

/** What a server on this computer shows. Asked again for each request. */
export interface Site {
  /** Differs whenever a page may have changed, and from what an earlier process said. */
  version(): string;
  /** The page at a path such as `/`, or undefined if there is none. */
  page(path: string): ServedPage | undefined;
}

/** A server that is running. */
export interface Serving {
  /** Where a browser on this computer finds it. */
  readonly url: string;
  /** Tells the browsers that are open that there is a new version. */
  announce(): void;
  /** Ends every connection and lets the port go. */
  close(): Promise<void>;
}

/** The path of the server-sent events that announce new versions; their data is the version. */
export const EVENTS_PATH = "/events";

/** Files that are being followed. */
export interface Watching {
  close(): void;
}
