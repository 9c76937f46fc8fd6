import { purposes } from "../lint/facts/entries.js";
import type { Policy } from "../model/policy.generated.js";
import type { Text } from "../model/text.js";
import { ONLY_OTHER_ARTICLE, originOf } from "./origin.js";
import { type Asked, notApplicable, type Origin, type PurposeRow, type Row, type Verdict } from "./row.js";
import { rows } from "./rows.js";

/** Paths rather than lines: whoever has the source finds those. */
export interface Coverage {
  readonly purposes: readonly CoveredPurpose[];
  readonly rows: readonly CoveredRow[];
  readonly totals: Totals;
}

export interface CoveredPurpose {
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
  /** JSON Pointer. */
  readonly path: string;
}

export interface CoveredRow {
  readonly id: string;
  readonly title: Text;
  /** Paragraph and point of each article that asks for it, such as `1 c`. */
  readonly art13?: string;
  readonly art14?: string;
  /** One for each purpose, in their order; for what a notice says once, one without a purpose. */
  readonly cells: readonly Cell[];
}

export type Cell = Verdict & { readonly purpose?: string };

export interface Totals {
  readonly told: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** How much of what applies is stated, in whole per cent, rounded down: 100 only if nothing is missing. */
  readonly percent: number;
}

/** What Articles 13 and 14 require of the policy, row by row and purpose by purpose, and whether it is stated. */
export function cover(policy: Policy): Coverage {
  const asked = purposes(policy).map(([id, purpose, path]) => ({
    id,
    purpose,
    path,
    origin: originOf(policy, purpose),
  }));
  const covered = rows.map((row) => ({ ...infoOf(row), cells: cellsOf(row, policy, asked) }));
  return {
    purposes: asked.map(({ id, purpose, path, origin }) => ({ id, name: purpose.name, origin, path })),
    rows: covered,
    totals: totalsOf(covered),
  };
}

function infoOf({ id, title, art13, art14 }: Row): Omit<CoveredRow, "cells"> {
  return { id, title, ...(art13 ? { art13 } : {}), ...(art14 ? { art14 } : {}) };
}

type Placed = Asked & { readonly origin: Origin };

function cellsOf(row: Row, policy: Policy, asked: readonly Placed[]): Cell[] {
  if (row.scope === "policy") return [row.verdict(policy)];
  const ask = row.asker(policy);
  return asked.map((each) => ({ ...(otherArticle(row, each) ?? ask(each)), purpose: each.id }));
}

function otherArticle({ art13, art14 }: PurposeRow, { origin, path }: Placed): Verdict | undefined {
  if ((origin === "person" && !art13) || (origin === "elsewhere" && !art14))
    return notApplicable(ONLY_OTHER_ARTICLE[origin], `${path}/sources`);
  return undefined;
}

function totalsOf(covered: readonly CoveredRow[]): Totals {
  const count = { told: 0, missing: 0, "not-applicable": 0 };
  for (const { cells } of covered) for (const { status } of cells) count[status]++;
  const { told, missing } = count;
  return {
    told,
    missing,
    notApplicable: count["not-applicable"],
    percent: Math.floor((100 * told) / (told + missing)),
  };
}
