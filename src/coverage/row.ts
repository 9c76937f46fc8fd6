import type { Policy, Purpose } from "../model/policy.generated.js";
import type { Text } from "../model/text.js";

/** Where a purpose's data come from: it decides whether Article 13, Article 14 or both apply. */
export type Origin = "person" | "elsewhere" | "both" | "undecided";

/** Whether the policy states what a row asks for. What is `undecided` is not stated. */
export type Verdict =
  | { readonly status: "told"; readonly path: string }
  | { readonly status: "missing"; readonly path: string; readonly reason: Text }
  | { readonly status: "not-applicable"; readonly path?: string; readonly reason: Text };

/** A purpose that is asked about, with its pointer. */
export interface Asked {
  readonly id: string;
  readonly purpose: Purpose;
  readonly path: string;
}

interface RowInfo {
  /** Kebab case; stable, for programs. */
  readonly id: string;
  readonly title: Text;
  /** Paragraph and point of Article 13, such as `1 c`; absent where only Article 14 asks for it. */
  readonly art13?: string;
  /** Paragraph and point of Article 14; absent where only Article 13 asks for it. */
  readonly art14?: string;
}

/** Something that a notice says once, for everything the controller does. */
export interface PolicyRow extends RowInfo {
  readonly scope: "policy";
  verdict(policy: Policy): Verdict;
}

/** Something that a notice says of each purpose. What many purposes share is looked up once, before any is asked. */
export interface PurposeRow extends RowInfo {
  readonly scope: "purpose";
  asker(policy: Policy): (asked: Asked) => Verdict;
}

export type Row = PolicyRow | PurposeRow;

/** Told, by the value at `path`. */
export function told(path: string): Verdict {
  return { status: "told", path };
}

/** Missing; `path` is where it should be. */
export function missing(path: string, reason: Text): Verdict {
  return { status: "missing", path, reason };
}

/** Not applicable; `path` is the fact that makes it so, if there is one. */
export function notApplicable(reason: Text, path?: string): Verdict {
  return { status: "not-applicable", reason, ...(path === undefined ? {} : { path }) };
}

/** The first verdict that something is missing, else the first of all. */
export function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.find(({ status }) => status === "missing") ?? verdicts[0];
}
