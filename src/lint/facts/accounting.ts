import { basesOf, lawOf, restsOn } from "../../model/bases.js";
import { type Period, parsePeriod, periodDays } from "../../model/date.js";
import { ACCOUNTING_RECORDS } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import type { Policy, Purpose, Retention } from "../../model/policy.generated.js";
import { placedRetentions } from "../../model/retentions.js";
import { purposes } from "./entries.js";
import { words } from "./words.js";
import { yearsIn } from "./years.js";

const { value: STATUTE } = ACCOUNTING_RECORDS;
const SHORTEST = periodDays({ years: STATUTE.years, months: 0, days: 0 }).least;
// A financial year may be broken, and prolonged to 18 months: then the seventh calendar year ends up to nine years and
// five months after the first day of the financial year.
const LONGEST = periodDays({ years: STATUTE.years + 2, months: 6, days: 0 }).most;

const AMPLE = periodDays({ years: STATUTE.years + 1, months: 0, days: 0 }).most;

/** A period of storage that the bookkeeping act governs. */
export interface AccountingPeriod {
  readonly purpose: string;
  /** The pointer to the purpose's retention. */
  readonly path: string;
  readonly period: string;
  readonly from: string;
  /** How it compares with the act: the seventh year's end lies seven to nine and a half years after any day of the financial year. */
  readonly length: "shorter" | "fits" | "longer";
  /** Whether it is so long that the act is followed wherever in the year it starts. */
  readonly ample: boolean;
  /** Whether another statute is named as well, which may ask for more. */
  readonly shared: boolean;
}

/** The storage periods whose law is the bookkeeping act. */
export function accountingPeriods(policy: Policy): AccountingPeriod[] {
  return purposes(policy).flatMap(([id, purpose, path]) =>
    placedRetentions(purpose, path).flatMap(([retention, at]) => {
      const { period, from } = retention;
      const law = storageLaw(purpose, retention);
      const parsed = period === undefined ? undefined : parsePeriod(period);
      if (!parsed || !period || !from || law === undefined || !namesAct(law)) return [];
      return [
        {
          purpose: id,
          path: at,
          period,
          from,
          length: compare(parsed),
          ample: periodDays(parsed).least > AMPLE,
          shared: namesOther(law),
        },
      ];
    }),
  );
}

function compare(period: Period): AccountingPeriod["length"] {
  const { least, most } = periodDays(period);
  if (most < SHORTEST) return "shorter";
  return least > LONGEST ? "longer" : "fits";
}

// Where retention names no law, the one that obliges to the processing as a whole is what the records are kept for.
// That does not hold where a purpose has other bases too: the law may not be what its other documents are kept for.
export function storageLaw(purpose: Purpose, { law }: Retention): string | undefined {
  const obliged = basesOf(purpose).length === 1 && restsOn(purpose, "legal-obligation");
  return law ?? (obliged ? lawOf(purpose, "legal-obligation") : undefined);
}

/** Whether a text names the bookkeeping act. */
export function namesAct(law: string): boolean {
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

/** A clause on storage that counts whole years for what the bookkeeping act governs, with no calendar year in it. */
export function accountingClauses(policy: Policy): { purpose: string; path: string; clause: string }[] {
  return purposes(policy).flatMap(([id, purpose, path]) =>
    placedRetentions(purpose, path).flatMap(([retention, at]) => {
      const { criteria, period, from } = retention;
      const law = storageLaw(purpose, retention);
      const governed = (law !== undefined && namesAct(law)) || (criteria !== undefined && namesAct(criteria));
      if (!governed) return [];
      const parsed = period === undefined ? undefined : parsePeriod(period);
      if (parsed && from === undefined && parsed.years === STATUTE.years)
        return [{ purpose: id, path: child(at, "period"), clause: `${parsed.years} år` }];
      if (criteria === undefined || CALENDAR.test(criteria) || !yearsIn(criteria).includes(STATUTE.years))
        return [];
      return [{ purpose: id, path: child(at, "criteria"), clause: criteria }];
    }),
  );
}

const CALENDAR = /kalenderår|räkenskapsår|utgången av|årets slut|årsskifte|slutet av|sjunde året|bokslut/i;
