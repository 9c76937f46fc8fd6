import type { RequestKind, StorageKind } from "../../model/trace.js";

/** When something was seen: before the visitor had answered about cookies, after a yes, or both. */
export type When = "before" | "after" | "both" | "unknown";

/** A company as the report shows it. */
export interface ReportedCompany {
  readonly name: string;
  /** What people call it, where that is something else. */
  readonly brand?: string;
  /** A two-letter code; absent if unknown. */
  readonly country?: string;
  /** False for a domain that nobody can name. */
  readonly known: boolean;
  /** Whether the notice describes it. */
  readonly documented: boolean;
  readonly when: When;
  readonly requests: readonly RequestKind[];
  /** Cookies and other stored entries that are its own, packages that send to it. */
  readonly cookies: readonly string[];
  readonly packages: readonly string[];
  readonly inRegister: boolean;
  readonly hosts: readonly string[];
  /** Where it was seen: pages, or files. */
  readonly pages: readonly string[];
}

/** A cookie or another entry that was stored. */
export interface ReportedEntry {
  readonly name: string;
  readonly storage: StorageKind;
  readonly company?: string;
  /** How long it remains, in words. */
  readonly remains?: string;
  readonly documented: boolean;
  readonly when: When;
}

/** What a scan comes to, for people who decide. */
export interface ScanReport {
  /** What was scanned, such as `www.example.se`. */
  readonly of: readonly string[];
  /** `2026-11-25`. */
  readonly date: string;
  readonly version: string;
  readonly companies: readonly ReportedCompany[];
  readonly stored: readonly ReportedEntry[];
  /** Whether any of the sources could show what is stored. */
  readonly seesStored: boolean;
  /** What could not be seen, as whole sentences. */
  readonly unseen: readonly string[];
  /** Whether only websites were scanned, so that what was looked through is pages and not files. */
  readonly sitesOnly: boolean;
  /** Pages or files that were looked through. */
  readonly pages: number;
  /** Whether what was seen before consent can be distinguished from what came after. */
  readonly consent: "both" | "before-only" | "unknown";
}
