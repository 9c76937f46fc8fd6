import { comparePage, type PageComparison } from "../../compare/published/compare-page.js";
import { TooComplex } from "../../compare/published/tree.js";
import { isComparable, verdictOf } from "../../compare/published/verdict.js";
import { type Language, ORIGINAL } from "../../model/edition.js";
import type { Text } from "../../model/text.js";
import type { Judgement } from "../../report/verify/verify-report.js";
import type { Fresh } from "./fresh-notices.js";
import type { ReadPage } from "./read-page.js";

/** The verdict on a page, compared with the policy's notice in each of its languages. */
export function judge(read: ReadPage, notices: readonly Fresh[], language: Language | undefined): Judgement {
  if ("verdict" in read) return { verdict: read.verdict, reason: read.reason };
  try {
    return compared(read.html, notices, language);
  } catch (error) {
    if (error instanceof TooComplex) return { verdict: "not-compared", reason: COMPLEX };
    throw error;
  }
}

function compared(html: string, notices: readonly Fresh[], language: Language | undefined): Judgement {
  const all = notices.map((fresh) => ({ fresh, comparison: comparePage(html, fresh) }));
  const byCoverage = [...all].sort((a, b) => b.comparison.coverage - a.comparison.coverage);
  const best = byCoverage[0];
  const wanted = all.find(({ fresh }) => fresh.language === (language ?? ORIGINAL)) ?? all[0];
  if (!best || !wanted) return { verdict: "not-compared", reason: NOT_THE_NOTICE };
  // Without a language asked for, any that the policy is published in will do.
  const { fresh, comparison } = language === undefined && isComparable(best.comparison) ? best : wanted;
  const { marks, passages } = comparison;
  const facts = {
    language: fresh.language,
    expectedVersion: fresh.version,
    foundVersions: marks.versions,
    expectedFingerprint: fresh.fingerprint,
    foundFingerprints: marks.fingerprints,
  };
  const other = otherLanguage(fresh, comparison, best);
  if (other !== undefined)
    return { verdict: "other-language", reason: foundLanguage(other, fresh.language), ...facts };
  const verdict = verdictOf(comparison, fresh);
  const hiding = comparison.hidden.length > 0 ? hides(comparison.hidden) : undefined;
  if (verdict === "not-compared")
    return { verdict, reason: hiding ?? (marks.login ? LOGIN : NOT_THE_NOTICE), ...facts };
  return { verdict, ...(hiding && { reason: hiding }), passages, ...facts };
}

/** The message for a text that is in the page but hidden from readers. */
function hides([first = "", ...others]: readonly string[]): Text {
  const text = first.length > EXCERPT ? `${first.slice(0, EXCERPT).trimEnd()} …` : first;
  const rest = others.length;
  const more = {
    sv: `Likaså ${rest} ${rest === 1 ? "stycke" : "stycken"} till. `,
    en: `So are ${rest} more. `,
  };
  return {
    sv: `Sidans kod innehåller "${text}", men stycket är dolt för läsaren. ${rest > 0 ? more.sv : ""}Ta bort hidden, display: none eller visibility: hidden, i elementet eller i sidans style-element.`,
    en: `The page's code has "${text}", but it is hidden from the reader. ${rest === 1 ? "So is one more paragraph. " : rest > 0 ? more.en : ""}Remove hidden, display: none or visibility: hidden, from the element or from the page's style element.`,
  };
}

/** More than enough to find a paragraph by. */
const EXCERPT = 80;

/** More text than an error message or a form has. */
const LONG = 1500;

/** The language that the page has instead of the expected one; undefined if that is not what is wrong with it. */
function otherLanguage(
  { language }: Fresh,
  comparison: PageComparison,
  best: { readonly fresh: Fresh; readonly comparison: PageComparison },
): string | undefined {
  if (best.fresh.language !== language && isComparable(best.comparison)) {
    if (best.comparison.coverage > comparison.coverage) return best.fresh.language;
  }
  const { marks, textLength, coverage } = comparison;
  const isOther = marks.languages.length > 0 && !marks.languages.includes(language);
  const isText = marks.fingerprints.length > 0 || (textLength > LONG && !marks.login);
  return !isComparable({ coverage }) && isOther && isText ? marks.languages[0] : undefined;
}

function foundLanguage(found: string, expected: string): Text {
  return {
    sv: `Sidan är på språket ${found}, inte på ${expected}.`,
    en: `The page is in the language ${found}, not in ${expected}.`,
  };
}

const LOGIN: Text = {
  sv: "Sidan är en inloggningssida. Ange adressen som alla besökare kommer åt.",
  en: "The page is a login page. Give the address that every visitor can reach.",
};

const NOT_THE_NOTICE: Text = {
  sv: "Policyns text finns inte på sidan. Är det rätt adress, eller sätts texten in av ett skript?",
  en: "The policy's text is not on the page. Is it the right address, or is the text put there by a script?",
};

const COMPLEX: Text = {
  sv: "Sidans HTML är för stor eller för djupt nästlad för att läsas.",
  en: "The page's HTML is too large or too deeply nested to be read.",
};
