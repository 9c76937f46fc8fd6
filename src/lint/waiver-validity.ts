import { nearest } from "../model/nearest.js";
import { withSuggestion } from "../model/suggestion.js";
import type { Text } from "../model/text.js";
import { builtIn } from "./built-in/index.js";
import { words } from "./facts/words.js";
import type { RuleInfo } from "./rule.js";
import { rules } from "./rules/index.js";
import type { Waiver } from "./waivers.js";

// What was not seen cannot be put off: it may be anything.
const SCAN_ONLY = new Set(
  builtIn.flatMap(({ id, about }) => (about === "scan" && id !== "scan-incomplete" ? [id] : [])),
);

/** Rules that lint has too; a scan's findings of them are waived by name. */
export const ALSO_OF_SCAN: ReadonlySet<string> = new Set(["recipient-undocumented", "transfer-undocumented"]);

/** All that such a rule finds lies on the same line of the policy: where it is missing. */
const NEEDS_NAME = new Set(["cookie-undocumented", "provider-unknown"]);

const ruleById: ReadonlyMap<string, RuleInfo> = new Map(
  [...builtIn, ...rules].map((rule) => [rule.id, rule]),
);

/** Whether a waiver is for what only `policy scan` finds. */
export function isOfScan({ rule = "", what }: Waiver): boolean {
  return SCAN_ONLY.has(rule) || (what !== undefined && ALSO_OF_SCAN.has(rule));
}

/** Why a waiver does not hold, whatever the day; undefined for one that does. */
export function whyInvalid(waiver: Waiver): Text | undefined {
  const form = "# policy-waive <regel> until ÅÅÅÅ-MM-DD: <skäl>";
  const formEn = "# policy-waive <rule> until YYYY-MM-DD: <reason>";
  const rule = waiver.rule === undefined ? undefined : ruleById.get(waiver.rule);
  if (!rule) {
    const near = waiver.rule === undefined ? undefined : nearest(waiver.rule, [...ruleById.keys()]);
    return withSuggestion(
      {
        sv: `Undantaget gäller ingen känd regel${waiver.rule ? ` (”${waiver.rule}”)` : ""}.`,
        en: `The waiver names no known rule${waiver.rule ? ` ("${waiver.rule}")` : ""}.`,
      },
      near,
      { otherwise: { sv: `Skriv: ${form}`, en: `Write: ${formEn}` } },
    );
  }
  const fixed = rule.integrity || (builtIn.includes(rule) && !SCAN_ONLY.has(rule.id));
  // What a scan has found makes the page incomplete, and not untrue.
  if (fixed && ALSO_OF_SCAN.has(rule.id) && waiver.what === undefined) {
    return {
      sv: `Ett undantag från ”${rule.id}” måste säga vad det gäller. Bara det som policy scan finner går att undanta, med företagets namn eller domän efter regeln: # policy-waive ${rule.id} <namn> until ÅÅÅÅ-MM-DD: <skäl>. Saknas beskrivningen av en mottagare som policyn använder, skriv den.`,
      en: `A waiver of "${rule.id}" must say what it is for. Only what policy scan finds can be waived, with the company's name or domain after the rule: # policy-waive ${rule.id} <name> until YYYY-MM-DD: <reason>. If a recipient that the policy uses is not described, describe it.`,
    };
  }
  if (fixed && !isOfScan(waiver)) {
    return {
      sv: `Regeln ”${rule.id}” går inte att undanta. Rätta felet och ta bort kommentaren.`,
      en: `The rule "${rule.id}" cannot be waived. Correct the error and remove the comment.`,
    };
  }
  if (NEEDS_NAME.has(rule.id) && waiver.what === undefined) {
    return {
      sv: `Undantaget måste säga vad det gäller, så att det inte döljer något nytt. Skriv kakans namn, domänen eller företaget efter regeln: # policy-waive ${rule.id} <namn> until ÅÅÅÅ-MM-DD: <skäl>`,
      en: `The waiver must say what it is for, so that it hides nothing new. Write the name of the cookie, the domain or the company after the rule: # policy-waive ${rule.id} <name> until YYYY-MM-DD: <reason>`,
    };
  }
  if (waiver.what !== undefined && !isOfScan(waiver)) {
    return {
      sv: `Undantag från ”${rule.id}” gäller en rad och kan inte ange ett namn. Ta bort ”${waiver.what}”. Skriv: ${form}`,
      en: `A waiver of "${rule.id}" is for a line and cannot give a name. Remove "${waiver.what}". Write: ${formEn}`,
    };
  }
  if (waiver.untilText === undefined || !waiver.until) {
    return {
      sv: `Undantaget saknar ett giltigt slutdatum. Skriv: ${form}`,
      en: `The waiver lacks a valid end date. Write: ${formEn}`,
    };
  }
  if (waiver.reason === undefined) {
    return {
      sv: `Undantaget saknar skäl. Skriv varför efter ett kolon: ${form}`,
      en: `The waiver lacks a reason. Write why after a colon: ${formEn}`,
    };
  }
  if (!isReason(waiver.reason)) {
    return {
      sv: `”${waiver.reason}” säger inte varför. Skriv vad ni väntar på, eller varför det gäller er, med några ord: ${form}`,
      en: `"${waiver.reason}" does not say why. Write what you are waiting for, or why it holds for you, in a few words: ${formEn}`,
    };
  }
  return undefined;
}

// Whoever reads it in a year must understand it: a word or a mark is no reason.
function isReason(reason: string): boolean {
  const found = words(reason).filter((word) => /\p{L}{2}/u.test(word));
  return found.length >= 2 && found.join("").length >= 8;
}
