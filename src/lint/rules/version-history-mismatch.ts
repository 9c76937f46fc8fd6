import { pointer } from "../../model/pointer.js";
import type { HistoryEntry } from "../../model/policy.generated.js";
import { compareVersionNumbers } from "../../model/version.js";
import type { Finding, Rule } from "../rule.js";

export const versionHistoryMismatch: Rule = {
  id: "version-history-mismatch",
  class: "practice",
  legal: ["GDPR art. 5.2"],
  summary: {
    sv: "Versionshistoriken ska stiga och sluta med den version som gäller.",
    en: "The version history must ascend and end with the present version.",
  },
  details: {
    sv: "Sista raden i history är den version som filen innehåller: samma version och samma effectiveFrom. Raderna före är äldre, med lägre nummer och tidigare datum. Annars kan läsaren inte veta vad som gällde när. Att effectiveFrom ligger framåt i tiden är inget fel: en ändring får planeras.",
    en: "The last entry of history is the version that the file holds: the same version and the same effectiveFrom. Those before it are older, with lower numbers and earlier dates. Otherwise the reader cannot know what applied when. That effectiveFrom lies ahead is not a mistake: a change may be planned.",
  },
  bad: [
    {
      yaml: 'version: "2.2.0"\neffectiveFrom: 2026-11-22\nhistory:\n  - { version: "2.1.0", effectiveFrom: 2026-11-22 }',
      at: ["/version"],
    },
    {
      yaml: 'version: "2.1.0"\neffectiveFrom: 2026-11-01\nhistory:\n  - { version: "2.1.0", effectiveFrom: 2026-11-22 }',
      at: ["/effectiveFrom"],
    },
    {
      yaml: 'version: "2.1.0"\neffectiveFrom: 2026-11-22\nhistory:\n  - { version: "2.1.0", effectiveFrom: 2026-11-22 }\n  - { version: "2.0.0", effectiveFrom: 2025-11-22 }',
      at: ["/history/1/version"],
    },
    {
      yaml: 'version: "2.1.0"\neffectiveFrom: 2026-01-22\nhistory:\n  - { version: "2.0.0", effectiveFrom: 2026-11-22 }\n  - { version: "2.1.0", effectiveFrom: 2026-01-22 }',
      at: ["/history/1/effectiveFrom"],
    },
    {
      yaml: 'version: "1.0"\neffectiveFrom: 2026-11-22\nhistory:\n  - { version: "1.0.0", effectiveFrom: 2025-11-22 }\n  - { version: "1.0", effectiveFrom: 2026-11-22 }',
      at: ["/history/1/version"],
    },
  ],
  good: [
    {
      yaml: 'version: "2.10.0"\neffectiveFrom: 2027-01-01\nhistory:\n  - { version: "2.9.0", effectiveFrom: 2026-11-22 }\n  - { version: "2.10", effectiveFrom: 2027-01-01 }',
    },
    {
      yaml: 'version: "1.1"\neffectiveFrom: 2026-11-22\nhistory:\n  - { version: "1.0", effectiveFrom: 2026-11-22 }\n  - { version: "1.1", effectiveFrom: 2026-11-22 }',
    },
    {
      yaml: 'history:\n  - { version: "1.0", effectiveFrom: 2025-11-22 }',
      without: ["version", "effectiveFrom"],
    },
    { yaml: 'version: "3.0.0"', without: ["history"] },
  ],
  *check({ version, effectiveFrom, history = [] }) {
    const disorder = firstDisorder(history);
    if (disorder) {
      yield disorder;
      return;
    }
    const last = history.at(-1);
    if (!last) return;
    if (version !== undefined && compareVersionNumbers(version, last.version) !== 0) {
      yield {
        path: "/version",
        message: {
          sv: `Filen har version ${version}, men historiken slutar med ${last.version}. Lägg till version ${version} sist i history, eller rätta numret.`,
          en: `The file is version ${version}, but its history ends with ${last.version}. Add version ${version} last in history, or correct the number.`,
        },
      };
    } else if (effectiveFrom !== undefined && effectiveFrom !== last.effectiveFrom) {
      yield {
        path: "/effectiveFrom",
        message: {
          sv: `Policyn gäller från ${effectiveFrom}, men historiken säger att version ${last.version} gäller från ${last.effectiveFrom}. Skriv samma datum på båda ställena.`,
          en: `The notice takes effect on ${effectiveFrom}, but its history says that version ${last.version} does on ${last.effectiveFrom}. Write the same date in both places.`,
        },
      };
    }
  },
};

function firstDisorder(history: readonly HistoryEntry[]): Finding | undefined {
  for (const [index, entry] of history.entries()) {
    const before = history[index - 1];
    if (!before) continue;
    if (compareVersionNumbers(entry.version, before.version) <= 0) {
      return {
        path: pointer("history", index, "version"),
        message: {
          sv: `Version ${entry.version} står efter version ${before.version}. Skriv versionerna i stigande ordning, den senaste sist.`,
          en: `Version ${entry.version} comes after version ${before.version}. Write the versions in ascending order, the latest last.`,
        },
      };
    }
    if (entry.effectiveFrom < before.effectiveFrom) {
      return {
        path: pointer("history", index, "effectiveFrom"),
        message: {
          sv: `Version ${entry.version} gäller från ${entry.effectiveFrom}, före version ${before.version} (${before.effectiveFrom}). Rätta det datum som är fel.`,
          en: `Version ${entry.version} takes effect on ${entry.effectiveFrom}, before version ${before.version} (${before.effectiveFrom}). Correct the date that is wrong.`,
        },
      };
    }
  }
  return undefined;
}
