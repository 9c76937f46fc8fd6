import type { Text } from "../../model/text.js";

/** What a policy says of what Articles 13 and 14 ask for, with lines. */
export interface CoverageReport {
  readonly file: string;
  readonly purposes: readonly ReportedPurpose[];
  readonly rows: readonly ReportedRow[];
  readonly totals: {
    readonly told: number;
    readonly missing: number;
    readonly notApplicable: number;
    /** Of what applies. */
    readonly percent: number;
  };
}

export interface ReportedPurpose {
  readonly id: string;
  readonly name: string;
  readonly origin: "person" | "elsewhere" | "both" | "undecided";
  readonly line: number;
}

export interface ReportedRow {
  readonly id: string;
  readonly title: Text;
  /** Paragraph and point, such as `1 c`; absent where the article does not ask for it. */
  readonly art13?: string;
  readonly art14?: string;
  readonly cells: readonly ReportedCell[];
}

export interface ReportedCell {
  /** Absent for what a notice says once, for the whole. */
  readonly purpose?: string;
  readonly status: "told" | "missing" | "not-applicable";
  /** JSON Pointer to the value that states it, to where it should be, or to the value that makes it not applicable. */
  readonly path?: string;
  /** The line of that path or, for what is missing, of the parent where it belongs. */
  readonly line?: number;
  /** Why it is missing or does not apply. */
  readonly reason?: Text;
}

/** The symbol of each status: they differ without colours too. */
export const SIGN: Readonly<Record<ReportedCell["status"], string>> = {
  told: "✓",
  missing: "✗",
  "not-applicable": "–",
};

/** Where a purpose's data come from, and so which articles are asked. */
export const ORIGIN: Readonly<Record<ReportedPurpose["origin"], Text>> = {
  person: {
    sv: "Uppgifterna kommer från personen själv: artikel 13.",
    en: "The data come from the person: Article 13.",
  },
  elsewhere: {
    sv: "Uppgifterna kommer från annat håll: artikel 14.",
    en: "The data come from elsewhere: Article 14.",
  },
  both: {
    sv: "Uppgifterna kommer från personen själv och från annat håll: artikel 13 och 14.",
    en: "The data come from the person and from elsewhere: Articles 13 and 14.",
  },
  undecided: {
    sv: "Det står inte varifrån uppgifterna kommer: både artikel 13 och artikel 14 prövas.",
    en: "It does not say where the data come from: both Article 13 and Article 14 are asked.",
  },
};

/** The articles that a row rests on, such as `13.1 c` and `14.1 c`; for a purpose only those that its origin calls for. */
export function articlesOf(
  { art13, art14 }: Pick<ReportedRow, "art13" | "art14">,
  origin: ReportedPurpose["origin"] = "both",
): string[] {
  return [
    ...(art13 !== undefined && origin !== "elsewhere" ? [`13.${art13}`] : []),
    ...(art14 !== undefined && origin !== "person" ? [`14.${art14}`] : []),
  ];
}

/** How much of what applies the policy states, in one sentence. */
export function totalsSentence({ told, missing, notApplicable, percent }: CoverageReport["totals"]): Text {
  const lacking = {
    sv: missing === 1 ? "1 uppgift som lagen kräver saknas" : `${missing} uppgifter som lagen kräver saknas`,
    en: missing === 1 ? "1 required fact is missing" : `${missing} required facts are missing`,
  };
  return {
    sv: `${told} av ${told + missing} punkter i lagen finns med (${percent} %). ${lacking.sv}, ${notApplicable} gäller inte.`,
    en: `${told} of ${told + missing} items of the law are there (${percent}%). ${lacking.en}, ${notApplicable} do not apply.`,
  };
}

/** What the column or block for things said once is called. */
export const WHOLE: Text = { sv: "Hela policyn", en: "The whole notice" };

/** How a line is referred to. */
export function lineName(line: number): Text {
  return { sv: `rad ${line}`, en: `line ${line}` };
}
