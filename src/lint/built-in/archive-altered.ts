import type { RuleInfo } from "../rule.js";

/** Reported by the commands, which can read the released versions. */
export const archiveAltered: RuleInfo = {
  id: "archive-altered",
  class: "promise",
  legal: ["GDPR art. 5.2", "GDPR art. 24.1"],
  integrity: true,
  summary: {
    sv: "Utgivna versioner ska ligga kvar som de gavs ut.",
    en: "Released versions must stay as they were released.",
  },
  details: {
    sv: "policy release lägger varje utgiven version i policy/archive och skriver filens SHA-256 i history. Stämmer den inte, eller saknas filen, går det inte längre att visa vad som gällde. Hämta tillbaka filen från git. Är det något som ska ändras, ge ut en ny version.",
    en: "policy release puts each released version in policy/archive and writes the file's SHA-256 in history. If it differs, or the file is missing, what applied can no longer be shown. Get the file back from git. If something is to change, release a new version.",
  },
  bad: [
    {
      yaml: `version: "2.1.0"\neffectiveFrom: 2026-11-22\nhistory:\n  - { version: "2.1.0", effectiveFrom: 2026-11-22, sha256: "sha256:${"0".repeat(64)}" }`,
      at: ["/history/0/sha256"],
    },
  ],
  good: [
    {
      yaml: 'version: "2.1.0"\neffectiveFrom: 2026-11-22\nhistory:\n  - { version: "2.1.0", effectiveFrom: 2026-11-22 }',
    },
  ],
};
