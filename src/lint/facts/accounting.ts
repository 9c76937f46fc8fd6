import { type Period, parsePeriod, periodDays } from "../../model/date.js";
import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { purposes } from "./entries.js";
import { words } from "./words.js";

const { value: STATUTE } = ACCOUNTING_RECORDS;
const SHORTEST = periodDays({ years: STATUTE.years, months: 0, days: 0 }).least;
const LONGEST = periodDays({ years: STATUTE.years + 1, months: 0, days: 0 }).most;

/** A period of storage that the bookkeeping act governs. */
export interface AccountingPeriod {
  readonly purpose: string;
  /** The pointer to the purpose's retention. */
  readonly path: string;
  readonly period: string;
  readonly from: string;
  /** How it compares with the act: the seventh year's end lies seven to eight years after any day of the first year. */
  readonly length: "shorter" | "fits" | "longer";
  /** Whether another statute is named as well, which may ask for more. */
  readonly shared: boolean;
}

/** The storage periods whose law is the bookkeeping act. */
export function accountingPeriods(policy: Policy): AccountingPeriod[] {
  return purposes(policy).flatMap(([id, purpose, path]) => {
    const law = storageLaw(purpose);
    const { period, from } = typeof purpose.retention === "object" ? purpose.retention : {};
    const parsed = period === undefined ? undefined : parsePeriod(period);
    if (!parsed || !period || !from || law === undefined || !namesAct(law)) return [];
    return [
      {
        purpose: id,
        path: child(path, "retention"),
        period,
        from,
        length: compare(parsed),
        shared: namesOther(law),
      },
    ];
  });
}

function compare(period: Period): AccountingPeriod["length"] {
  const { least, most } = periodDays(period);
  if (most < SHORTEST) return "shorter";
  return least > LONGEST ? "longer" : "fits";
}

// Where retention names no law, the one that obliges to the processing as a whole is what the records are kept for.
function storageLaw({ legalBasis, law, retention }: Purpose): string | undefined {
  const own = typeof retention === "object" ? retention.law : undefined;
  return own ?? (legalBasis === "legal-obligation" ? law : undefined);
}

function namesAct(law: string): boolean {
  const { number, stem, abbreviation } = STATUTE;
  return (
    law.includes(number) ||
    words(law.toLowerCase()).some((word) => word.startsWith(stem) || word === abbreviation)
  );
}

function namesOther(law: string): boolean {
  const numbers: readonly string[] = law.match(/\d{4}:\d{1,4}/g) ?? [];
  const ends = ["lag", "lagen", "balken", "förordningen"];
  return (
    numbers.some((each) => each !== STATUTE.number) ||
    words(law.toLowerCase()).some(
      (word) => !word.startsWith(STATUTE.stem) && ends.some((end) => word.endsWith(end)),
    )
  );
}
