/** What was seen. `request` is anything loaded or sent, a form's address and a preconnect included. */
export type TraceKind = "request" | "cookie" | "storage" | "package" | "register-row";

/** What a request was made by or for, where that could be seen. */
export type RequestKind =
  | "document"
  | "script"
  | "style"
  | "image"
  | "font"
  | "media"
  | "frame"
  | "fetch"
  | "beacon"
  | "websocket"
  | "worker"
  | "form"
  | "preconnect"
  | "redirect"
  | "other";

/** Where a stored entry lies; the words of `cookies.*.storage` in a policy. */
export type StorageKind = "cookie" | "local-storage" | "session-storage" | "indexed-db" | "cache";

/** How long a cookie lives: seconds from when it was set, or until the browser is closed. */
export type Lifetime = number | "session" | "persistent";

/**
 * One thing that was seen in one place. It has names and hosts only: never the value of a cookie or a stored entry, the
 * query or user of an address, a header, or a body. Whoever makes a trace keeps to that, since all of it may be shown,
 * saved and committed. Collectors may give the same trace many times; `gather` merges them.
 */
export interface Trace {
  readonly kind: TraceKind;
  /** What was scanned, as in a finding's place: a file's path as the user may open it, or `https://host`. */
  readonly source: string;
  /** The line in `source`, where it is a text file. */
  readonly line?: number;
  /** The page that it was seen on, made with `pageOf`. */
  readonly page?: string;
  /** The host that a request went to, or whose page or answer stored an entry: lower case, without port and final dot. */
  readonly host?: string;
  /** The name of the cookie, the storage key, the package, or the company of a register's row. */
  readonly name?: string;
  readonly request?: RequestKind;
  readonly storage?: StorageKind;
  readonly lifetime?: Lifetime;
  /** Whether it came before anyone had answered the question of consent, or after a yes. Absent where not known. */
  readonly consent?: "before" | "after";
  /** Of a register's row: where the company is, and what it is, as the columns say. */
  readonly country?: string;
  readonly role?: "processor" | "controller" | "joint-controller" | "authority";
  /** Of a register's row: the address in its column for websites or domains, as a host. */
  readonly website?: string;
}

/** Something that should have been looked at and was not: the scan cannot say that nothing is there. */
export interface Unseen {
  readonly source: string;
  /** What was not seen, and why, as whole sentences. */
  readonly why: { readonly sv: string; readonly en: string };
}

/** What a scan saw, and what it could not see. */
export interface Evidence {
  readonly traces: readonly Trace[];
  readonly unseen: readonly Unseen[];
}
