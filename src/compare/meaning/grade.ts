import { isAboutTheDocument } from "../../model/meaning.js";
import { keys } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import type { Change, GradedChange } from "./change.js";
import { concernedBy } from "./concerned.js";
import { DISCLOSURE_GRADES } from "./grades/disclosure.js";
import { type GradeRule, isAnswered, isReopened, isSameLength, WP260 } from "./grades/grade-rule.js";
import { PURPOSE_GRADES, RETENTION_GRADES } from "./grades/purposes.js";
import { WHOLE_GRADES } from "./grades/whole.js";
import { isSpelling } from "./spelling.js";

const RULES: readonly GradeRule[] = [
  ...PURPOSE_GRADES,
  ...RETENTION_GRADES,
  ...DISCLOSURE_GRADES,
  ...WHOLE_GRADES,
];

/** Transfers and automated decisions: what was open may have begun, and its answer is the first that people hear. */
const FIRST_HEARD = new Set(["transfers", "automatedDecisions"]);

/** The change, with how much it matters to people and why. `policy` is the newer policy's data. */
export function grade(change: Change, policy: unknown): GradedChange {
  const path = keys(change.path);
  const cosmetic = (why: Text): GradedChange => ({ ...change, grade: "cosmetic", why, legal: [] });
  if (change.kind === "renamed") return cosmetic(RENAMED);
  if (isAboutTheDocument(path)) return cosmetic(ABOUT_THE_DOCUMENT);
  if (path[0] === "translations" || path.at(-1) === "en") return cosmetic(TRANSLATION);
  const { before, after } = change;
  if (typeof before === "string" && typeof after === "string" && isProse(path, before, after)) {
    if (isSpelling(before, after)) return cosmetic(SPELLING);
  }
  if (isSameLength(change)) return cosmetic(SAME_LENGTH);
  if (change.kind === "added" && after === "undecided") {
    return { ...change, grade: "substantive", why: LEFT_OPEN, legal: [] };
  }
  if (isReopened(change)) return material(change, REOPENED, policy);
  if (isAnswered(change) && !FIRST_HEARD.has(path[0] as string)) {
    return { ...change, grade: "substantive", why: ANSWERED, legal: ["GDPR art. 13", "GDPR art. 14"] };
  }
  const rule = RULES.find((each) => fits(each, change, path));
  if (rule?.grade === "material") return material(change, rule, policy);
  return {
    ...change,
    grade: rule?.grade ?? "substantive",
    why: rule?.why ?? OTHER,
    legal: rule?.legal ?? [],
  };
}

function material(change: Change, rule: Pick<GradeRule, "why" | "legal" | "timing">, policy: unknown) {
  const { why, legal, timing = "before-effect" } = rule;
  return {
    ...change,
    grade: "material" as const,
    why,
    legal,
    timing,
    concerned: concernedBy(change, policy),
  };
}

function fits({ at, kinds, fits: also }: GradeRule, change: Change, path: readonly string[]): boolean {
  if (kinds && !kinds.includes(change.kind)) return false;
  const pattern = at.split("/");
  const open = pattern.at(-1) === "**";
  if (open) pattern.pop();
  if (open ? path.length < pattern.length : path.length !== pattern.length) return false;
  return pattern.every((key, index) => key === "*" || key === path[index]) && (also?.(change) ?? true);
}

// Names of others are not misspelt: another name is another recipient or controller. Words of the format are no prose.
function isProse(path: readonly string[], before: string, after: string): boolean {
  if (path[0] === "recipients" && path[2] === "name") return false;
  if (path[0] === "controller" && path[1] !== "description") return false;
  return /\s/.test(before) || /\s/.test(after) || path.at(-1) === "name" || path.at(-1) === "title";
}

const RENAMED: Text = { sv: "Bara kortnamnet är nytt.", en: "Only the id is new." };
const ABOUT_THE_DOCUMENT: Text = {
  sv: "Gäller dokumentet, inte behandlingen.",
  en: "Concerns the document, not the processing.",
};
const TRANSLATION: Text = { sv: "Gäller översättningen.", en: "Concerns the translation." };
const SPELLING: Text = { sv: "Stavning eller skiljetecken.", en: "Spelling or punctuation." };
const SAME_LENGTH: Text = {
  sv: "Samma tid, skriven på ett annat sätt.",
  en: "The same time, written differently.",
};
const LEFT_OPEN: Text = { sv: "Policyn lämnar en fråga öppen.", en: "The notice leaves a question open." };
const ANSWERED: Text = { sv: "En öppen fråga har fått ett svar.", en: "An open question has an answer." };
const OTHER: Text = { sv: "Policyn säger något annat.", en: "The notice says something else." };
const REOPENED = {
  why: { sv: "En uppgift som fanns är öppen igen.", en: "A fact that was there is open again." },
  legal: ["GDPR art. 12.1", "GDPR art. 13", "GDPR art. 14", WP260],
};
