import type { RequestKind, StorageKind } from "../../model/trace.js";

/** Where a page or a style sheet leads: an address as it is written, or a name that is stored. */
export type Found =
  | { readonly kind: RequestKind; readonly address: string; readonly offset: number }
  | { readonly stored: StorageKind; readonly name: string; readonly offset: number };

/** Receives what is found, in the order of the file. */
export type Take = (found: Found) => void;
