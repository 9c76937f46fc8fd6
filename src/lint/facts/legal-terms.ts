import { lazily } from "./policy-texts.js";
import { LETTERS } from "./words.js";

/** A term of data protection law that readers cannot be expected to know. */
export interface LegalTerm {
  /** Whatever the pattern finds has one of them. */
  readonly literals: readonly string[];
  /** For a text in lower case. */
  readonly pattern: () => RegExp;
  /** The same in plain Swedish. */
  readonly plain: string;
  /** The key by which the page itself explains the term. */
  readonly explainedBy?: "transfers" | "automatedDecisions";
}

/**
 * Terms that a notice's own texts should not use without saying what they mean. Those that the page explains by itself,
 * such as personuppgiftsbiträde, rättslig grund and dataportabilitet, are not here.
 */
export const LEGAL_TERMS: readonly LegalTerm[] = [
  {
    literals: ["pseudonymiser"],
    pattern: lazily(() => word(`pseudonymiser[${LETTERS}]*`)),
    plain: "namnet byts mot en kod",
  },
  {
    literals: ["skyddsniv"],
    pattern: lazily(() => word(`adekvat(?:a)? skyddsniv[${LETTERS}]*`)),
    plain: "EU-kommissionen har beslutat att skyddet i landet är tillräckligt",
    explainedBy: "transfers",
  },
  {
    literals: ["standardavtalsklausul"],
    pattern: lazily(() => word(`standardavtalsklausul[${LETTERS}]*`)),
    plain: "ett avtal med EU-kommissionens villkor för skyddet",
    explainedBy: "transfers",
  },
  {
    literals: ["företagsbestämmelser"],
    pattern: lazily(() => word("bindande företagsbestämmelser")),
    plain: "koncernens egna regler, som en tillsynsmyndighet har godkänt",
    explainedBy: "transfers",
  },
  {
    literals: ["tredje"],
    pattern: lazily(() => word(`tredje\\s?l[aä]nd[${LETTERS}]*`)),
    plain: "land utanför EU/EES",
    explainedBy: "transfers",
  },
  {
    literals: ["personuppgiftsincident"],
    pattern: lazily(() => word(`personuppgiftsincident[${LETTERS}]*`)),
    plain: "uppgifter har läckt, ändrats eller gått förlorade",
  },
  {
    literals: ["profilering"],
    pattern: lazily(() => word("profilering(?:en)?")),
    plain: "vi använder uppgifterna för att förutse vad du gör eller vill ha",
    explainedBy: "automatedDecisions",
  },
  {
    literals: ["gallr"],
    pattern: lazily(() => word("gallr(?:a|as|ar|ing|ingen|ades|at|ats)")),
    plain: "radera",
  },
  {
    literals: ["ändamålsbegränsning"],
    pattern: lazily(() => word("ändamålsbegränsning(?:en)?")),
    plain: "vi använder uppgifterna bara till det vi samlade in dem för",
  },
  {
    literals: ["minimering"],
    pattern: lazily(() => word("(?:uppgifts|data)minimering(?:en)?")),
    plain: "vi samlar inte in mer än vi behöver",
  },
  {
    literals: ["lagringsminimering"],
    pattern: lazily(() => word("lagringsminimering(?:en)?")),
    plain: "vi sparar inte uppgifterna längre än vi behöver",
  },
  {
    literals: ["biträdesavtal", "pub-avtal"],
    pattern: lazily(() => word(`(?:personuppgiftsbiträdes|pub-)avtal[${LETTERS}]*`)),
    plain: "avtal om hur uppgifterna får behandlas",
  },
];

// Looked for in the text in lower case.
function word(stem: string): RegExp {
  return new RegExp(`(?<![${LETTERS}-])${stem.replaceAll(" ", "\\s+")}(?![${LETTERS}])`);
}
