import type { Text } from "./text.js";

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

/** How long an entry lives: seconds from when it was set, until the browser is closed, or until it is removed. */
export type Lifetime = number | "session" | "persistent";

/**
 * One thing that was seen in one place. It has names and hosts only: never the value of a cookie or a stored entry, the
 * query or user of an address, a header, or a body. Whoever makes a trace keeps to that, since all of it may be shown,
 * saved and committed. A collector may give the same trace many times; the scan merges them.
 */
export interface Trace {
  readonly kind: TraceKind;
  /** What was scanned, as in a finding's place: a file's path as the user may open it, or `https://host`. */
  readonly source: string;
  /** The line in `source`, where it is a text file. */
  readonly line?: number;
  /** The page that it was seen on, made with `pageOf`. */
  readonly page?: string;
  /** The host that a request went to, or that an entry is stored for: lower case, without port and final dot. */
  readonly host?: string;
  /** The name of the cookie, the storage key, the package, or the company of a register's row. */
  readonly name?: string;
  readonly request?: RequestKind;
  /** Of a stored entry; `cookie` where absent. */
  readonly storage?: StorageKind;
  readonly lifetime?: Lifetime;
  /** Whether it came before anyone had answered the question of consent, or after a yes. Absent where not known. */
  readonly consent?: "before" | "after";
  /** Of a register's row: where the company is, as a two-letter code, and what it is, as the columns say. */
  readonly country?: string;
  readonly role?: "processor" | "controller" | "joint-controller" | "authority";
}

/** What a source can show: of what it cannot show, nothing follows from its silence. */
export type Sight = "requests" | "cookies" | "storage" | "packages" | "register";

/** One source that was scanned. */
export interface Scanned {
  /** As in the traces. */
  readonly source: string;
  readonly sights: readonly Sight[];
  /** Whether a state after consent was seen too, or cannot be distinguished from the one before (`unknown`). */
  readonly consent?: "before-only" | "both" | "unknown";
  /** The pages or files that were looked through. */
  readonly pages?: number;
}

/** Something that should have been looked at and was not: the scan cannot say that nothing is there. */
export interface Unseen {
  readonly source: string;
  /** What was not seen, and why, as whole sentences. */
  readonly why: Text;
  /** True where there may well have been nothing to see. */
  readonly minor?: true;
}

/** What a scan saw, and what it could not see. */
export interface Evidence {
  readonly scanned: readonly Scanned[];
  readonly traces: readonly Trace[];
  readonly unseen: readonly Unseen[];
}
