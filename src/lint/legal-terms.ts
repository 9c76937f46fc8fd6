/** A term of data protection law that readers cannot be expected to know. */
export interface LegalTerm {
  readonly pattern: RegExp;
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
  { pattern: word("pseudonymiser\\p{L}*"), plain: "namnet byts mot en kod" },
  {
    pattern: word("adekvat(?:a)? skyddsniv\\p{L}*"),
    plain: "EU-kommissionen har beslutat att skyddet i landet är tillräckligt",
    explainedBy: "transfers",
  },
  {
    pattern: word("standardavtalsklausul\\p{L}*"),
    plain: "ett avtal med EU-kommissionens villkor för skyddet",
    explainedBy: "transfers",
  },
  {
    pattern: word("bindande företagsbestämmelser"),
    plain: "koncernens egna regler, som en tillsynsmyndighet har godkänt",
    explainedBy: "transfers",
  },
  {
    pattern: word("tredje\\s?l[aä]nd\\p{L}*"),
    plain: "land utanför EU/EES",
    explainedBy: "transfers",
  },
  {
    pattern: word("personuppgiftsincident\\p{L}*"),
    plain: "uppgifter har läckt, ändrats eller gått förlorade",
  },
  {
    pattern: word("profilering(?:en)?"),
    plain: "vi använder uppgifterna för att förutse vad du gör eller vill ha",
    explainedBy: "automatedDecisions",
  },
  { pattern: word("gallr(?:a|as|ar|ing|ingen|ades|at|ats)"), plain: "radera" },
  {
    pattern: word("ändamålsbegränsning(?:en)?"),
    plain: "vi använder uppgifterna bara till det vi samlade in dem för",
  },
  { pattern: word("(?:uppgifts|data)minimering(?:en)?"), plain: "vi samlar inte in mer än vi behöver" },
  { pattern: word("lagringsminimering(?:en)?"), plain: "vi sparar inte uppgifterna längre än vi behöver" },
  {
    pattern: word("(?:personuppgiftsbiträdes|pub-)avtal\\p{L}*"),
    plain: "avtal om hur uppgifterna får behandlas",
  },
];

function word(stem: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${stem.replaceAll(" ", "\\s+")}(?![\\p{L}\\p{N}])`, "iu");
}
