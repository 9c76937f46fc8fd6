/** A page as a server sent it, after redirects. */
export interface Fetched {
  /** The address that answered in the end. */
  readonly url: string;
  readonly status: number;
  /** The `Content-Type` header, lower case; empty if there was none. */
  readonly contentType: string;
  /** Decompressed. */
  readonly body: Uint8Array;
}

/** How a page may be fetched. What is not reached within the limits is a failure, never a pass. */
export interface FetchLimits {
  /** Addresses of the own computer and of private networks too. */
  readonly allowPrivate: boolean;
  /** For everything together, in milliseconds. */
  readonly timeout: number;
  /** Of the decompressed page. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
}
