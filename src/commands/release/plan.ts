import { type CalendarDate, compareDates, formatDate, parseDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { isAboutTheDocument } from "../../model/meaning.js";
import { keys } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import { type Bump, compareVersionNumbers, raised } from "../../model/version.js";
import type { DiffReport } from "../../report/diff/diff-report.js";
import { changeSentences, FIRST_VERSION } from "../../report/release/change-summary.js";
import { compareVersions, type ValidVersion } from "../shared/compare-versions.js";
import type { OnePolicy } from "../shared/one-policy.js";
import type { ReleaseFlags } from "./release.js";

/** What a release is to say. */
export interface Plan {
  readonly version: string;
  readonly effectiveFrom: string;
  /** Against the former version, in the language of the terminal; undefined for the first. */
  readonly report: DiffReport | undefined;
  readonly material: boolean;
  /** For the reader: the user's own words, or sentences made of the changes. */
  readonly summary: Text | undefined;
  readonly changes: readonly Text[];
  /** What the version should at least have been, where it is lower. */
  readonly shouldBe: string | undefined;
}

const BUMPS = { material: "major", substantive: "minor", cosmetic: "patch" } as const;

/**
 * Which version, from when, and what has changed; undefined if nothing has.
 * @throws Failure if the flags ask for what cannot be: a version that is not higher than the former, or a number for
 * nothing new
 */
export function planOf(
  one: OnePolicy,
  base: ValidVersion | undefined,
  flags: ReleaseFlags,
  today: CalendarDate,
  lang: keyof Text,
): Plan | undefined {
  const sv = base && changesSince(base, one, "sv");
  const en = base && changesSince(base, one, "en");
  if (base && sv?.changes.length === 0) {
    if (flags.bump === undefined && flags.versionNumber === undefined) return undefined;
    throw new Failure(unchanged(base.policy.version ?? base.label));
  }
  const grades = (sv?.changes ?? []).map(({ grade }) => grade);
  const grade = (["material", "substantive"] as const).find((each) => grades.includes(each)) ?? "cosmetic";
  const { version, shouldBe } = versionFor(one, base, flags, BUMPS[grade]);
  const own = ownSummary(one, flags);
  const entry = one.policy.history?.find((each) => compareVersionNumbers(each.version, version) === 0);
  if (own && entry) throw new Failure(wordsTwice(version));
  const sentences = (sv?.changes && changeSentences(sv.changes, "sv")) ?? [FIRST_VERSION.sv];
  const inEnglish = (en?.changes && changeSentences(en.changes, "en")) ?? [FIRST_VERSION.en];
  return {
    version,
    shouldBe,
    effectiveFrom: effectiveFrom(one, base, flags, today),
    report: lang === "sv" ? sv : en,
    material: grade === "material",
    summary: own,
    changes: own ? [] : sentences.map((text, index) => ({ sv: text, en: inEnglish[index] ?? text })),
  };
}

function changesSince(base: ValidVersion, { file, source, policy }: OnePolicy, lang: keyof Text): DiffReport {
  const report = compareVersions(base, { file, label: NOW[lang], source, policy }, lang);
  // Who reviewed it when, and the former release itself, are no reason for a new version.
  return { ...report, changes: report.changes.filter(({ path }) => !isAboutTheDocument(keys(path))) };
}

function versionFor(
  { policy }: OnePolicy,
  base: ValidVersion | undefined,
  { bump, versionNumber }: ReleaseFlags,
  grade: Bump,
): Pick<Plan, "version" | "shouldBe"> {
  const former = base?.policy.version;
  if (base === undefined || former === undefined) {
    if (bump !== undefined) throw new Failure(NONE_BEFORE);
    return { version: versionNumber ?? policy.version ?? "1.0.0", shouldBe: undefined };
  }
  const due = raised(former, grade);
  // A number that the editor has already raised is kept.
  const raisedByHand =
    policy.version !== undefined && compareVersionNumbers(policy.version, former) > 0
      ? policy.version
      : undefined;
  const version = versionNumber ?? (bump ? raised(former, bump) : (raisedByHand ?? due));
  if (compareVersionNumbers(version, former) <= 0) {
    throw new Failure({
      sv: `Version ${version} är inte högre än den förra, ${former}. Skriv till exempel --version-number ${due}`,
      en: `Version ${version} is not higher than the former one, ${former}. Write for example --version-number ${due}`,
    });
  }
  return { version, shouldBe: compareVersionNumbers(version, due) < 0 ? due : undefined };
}

function effectiveFrom(
  { policy }: OnePolicy,
  base: ValidVersion | undefined,
  flags: ReleaseFlags,
  today: CalendarDate,
): string {
  if (flags.effectiveFrom) {
    const [day, former] = [formatDate(flags.effectiveFrom), base?.policy.effectiveFrom ?? ""];
    if (day < former) throw new Failure(beforeFormer(day, former));
    return day;
  }
  const written = policy.effectiveFrom;
  if (written === undefined) return formatDate(today);
  // A first version may have applied for long; a later one has the former's day until it gets its own.
  if (!base) return written;
  const date = parseDate(written);
  return date && compareDates(date, today) > 0 ? written : formatDate(today);
}

function ownSummary({ policy }: OnePolicy, { summary, summaryEn }: ReleaseFlags): Text | undefined {
  const [sv, en] = [summary, summaryEn].map((text) => text?.replace(/\s+/g, " ").trim() || undefined);
  const translated = policy.translations?.en !== undefined;
  if (en !== undefined && (sv === undefined || !translated))
    throw new Failure(translated ? ALONE : UNTRANSLATED);
  if (sv === undefined) return undefined;
  if (translated && en === undefined) throw new Failure(BOTH);
  return { sv, en: en ?? sv };
}

const NOW: Text = { sv: "nu", en: "now" };

const NONE_BEFORE: Text = {
  sv: "--bump räknar från den förra utgivna versionen, och ingen är utgiven. Skriv numret i stället, till exempel --version-number 1.0.0",
  en: "--bump counts from the version released before, and there is none. Write the number instead, for example --version-number 1.0.0",
};

function beforeFormer(day: string, former: string): Text {
  return {
    sv: `--effective-from: ${day} är före den förra versionen, som gäller från ${former}. Skriv en senare dag.`,
    en: `--effective-from: ${day} is before the former version, which takes effect on ${former}. Write a later day.`,
  };
}

function unchanged(number: string): Text {
  return {
    sv: `Det finns inget att ge ut som ett nytt nummer: policyn betyder detsamma som version ${number}. Ta bort --bump och --version-number, eller ändra policyn först.`,
    en: `There is nothing to release under a new number: the notice means the same as version ${number}. Remove --bump and --version-number, or change the notice first.`,
  };
}

function wordsTwice(number: string): Text {
  return {
    sv: `Historiken har redan en text för version ${number}, så --summary behövs inte. Ta bort --summary, eller texten under history.`,
    en: `The history has a text for version ${number} already, so --summary is not needed. Remove --summary, or the text under history.`,
  };
}

const ALONE: Text = {
  sv: "--summary-en behöver --summary: skriv vad som ändrats på svenska också.",
  en: "--summary-en needs --summary: write what has changed in Swedish too.",
};
const UNTRANSLATED: Text = {
  sv: "--summary-en är för en policy med engelsk översättning (translations), och den här har ingen.",
  en: "--summary-en is for a policy with an English translation (translations), and this one has none.",
};
const BOTH: Text = {
  sv: "Policyn finns på engelska också. Skriv vad som ändrats även med --summary-en.",
  en: "The notice is in English too. Write what has changed with --summary-en as well.",
};
