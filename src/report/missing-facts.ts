import type { Diagnostic } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";

/** How many facts that the law requires are missing. */
export interface MissingFacts {
  readonly total: number;
  /** Those of them that are waived: they are missing all the same. */
  readonly waived: number;
}

/** Counts the facts, one for each place of a finding. */
export function missingFacts(diagnostics: readonly Diagnostic[]): MissingFacts {
  let total = 0;
  let waived = 0;
  for (const found of diagnostics) {
    if (!found.gap) continue;
    const places = 1 + (found.related?.length ?? 0);
    total += places;
    if (found.waived) waived += places;
  }
  return { total, waived };
}

/** The sum of several files. */
export function addMissing(a: MissingFacts, b: MissingFacts): MissingFacts {
  return { total: a.total + b.total, waived: a.waived + b.waived };
}

/** What is missing in one sentence; undefined if nothing is. */
export function missingSentence({ total, waived }: MissingFacts): Text | undefined {
  if (total === 0) return undefined;
  const sv = total === 1 ? "1 uppgift som lagen kräver saknas" : `${total} uppgifter som lagen kräver saknas`;
  const en =
    total === 1
      ? "1 fact that the law requires is missing"
      : `${total} facts that the law requires are missing`;
  if (waived === 0) return { sv: `${sv}.`, en: `${en}.` };
  if (waived === total)
    return {
      sv: `${sv} (${total === 1 ? "undantagen" : "alla undantagna"}).`,
      en: `${en} (${total === 1 ? "waived" : "all waived"}).`,
    };
  return {
    sv: `${sv}, varav ${waived} ${waived === 1 ? "är undantagen" : "är undantagna"}.`,
    en: `${en}, ${waived} of them waived.`,
  };
}
