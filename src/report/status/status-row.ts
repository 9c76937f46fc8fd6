import type { Text } from "../../model/text.js";

/** How grave a line is: what is past or missing, what is soon, and what is as it should be. */
export type Weight = "late" | "soon" | "fine" | "plain";

/** A line of a policy's status, with the details below it. Nothing is made safe to show yet. */
export interface StatusRow {
  readonly label: Text;
  readonly value: Text;
  readonly weight: Weight;
  readonly details: readonly { readonly text: Text; readonly weight: Weight }[];
}

/** What is as near as this is soon. */
const SOON = 30;

export function weightOf(days: number): Weight {
  if (days < 0) return "late";
  return days <= SOON ? "soon" : "plain";
}

/** A line. */
export function row(label: Text, value: Text, weight: Weight, details: StatusRow["details"] = []): StatusRow {
  return { label, value, weight, details };
}
