import type { CalendarDate } from "./date.js";

/** Something in a policy that ends, or is due again, on a certain day. */
export interface DueDate {
  readonly kind: "review" | "waiver" | "agreement" | "balancing";
  readonly date: CalendarDate;
  /** Whole days from today; negative when past. */
  readonly days: number;
  /** JSON Pointer to what is due; for a waiver to what is waived. */
  readonly path: string;
  readonly line: number;
  /** The name of the recipient or the purpose. */
  readonly name?: string;
  /** Of a waiver. */
  readonly rule?: string;
  readonly reason?: string;
}
