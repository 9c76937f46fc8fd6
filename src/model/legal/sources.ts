import type { Text } from "../text.js";

/** A statute, decision or guideline that rules cite. */
export interface LegalSource {
  /** How a citation of it begins: `GDPR art.`. */
  readonly cited: string;
  readonly name: Text;
  /** The day it was last gone through, `YYYY-MM-DD`. A year later it is due again. */
  readonly asOf: string;
  /** Its official text, where EUR-Lex gives it an address made of its kind, year and number (ELI). */
  readonly address?: string;
}

const ON = "2026-11-25";

/** Everything that the rules cite. A test holds that each citation begins with one of these. */
export const LEGAL_SOURCES: readonly LegalSource[] = [
  {
    cited: "GDPR",
    name: {
      sv: "Europaparlamentets och rådets förordning (EU) 2016/679 (dataskyddsförordningen)",
      en: "Regulation (EU) 2016/679 (General Data Protection Regulation)",
    },
    asOf: ON,
    address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  },
  {
    cited: "WP260 rev.01",
    name: {
      sv: "Artikel 29-gruppens riktlinjer om öppenhet, WP260 rev.01, övertagna av Europeiska dataskyddsstyrelsen (EDPB)",
      en: "Article 29 group, guidelines on transparency, WP260 rev.01, taken over by the European Data Protection Board (EDPB)",
    },
    asOf: ON,
  },
  {
    cited: "lag (2018:218)",
    name: {
      sv: "lag (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning (dataskyddslagen)",
      en: "Act (2018:218) supplementing the GDPR (Sweden)",
    },
    asOf: ON,
  },
  {
    cited: "bokföringslagen (1999:1078)",
    name: { sv: "bokföringslagen (1999:1078)", en: "Bookkeeping Act (1999:1078) (Sweden)" },
    asOf: ON,
  },
  {
    cited: "diskrimineringslagen (2008:567)",
    name: { sv: "diskrimineringslagen (2008:567)", en: "Discrimination Act (2008:567) (Sweden)" },
    asOf: ON,
  },
  {
    cited: "lag (2022:482)",
    name: {
      sv: "lag (2022:482) om elektronisk kommunikation",
      en: "Electronic Communications Act (2022:482) (Sweden)",
    },
    asOf: ON,
  },
  {
    cited: "marknadsföringslagen (2008:486)",
    name: {
      sv: "marknadsföringslagen (2008:486)",
      en: "Marketing Act (2008:486) (Sweden)",
    },
    asOf: ON,
  },
  {
    cited: "lag (2021:890)",
    name: {
      sv: "lag (2021:890) om skydd för personer som rapporterar om missförhållanden",
      en: "Act (2021:890) on the protection of persons reporting irregularities (Sweden)",
    },
    asOf: ON,
  },
  {
    cited: "patientdatalagen (2008:355)",
    name: {
      sv: "patientdatalagen (2008:355)",
      en: "Patient Data Act (2008:355) (Sweden)",
    },
    asOf: ON,
  },
  {
    cited: "C-422/24",
    name: {
      sv: "EU-domstolens dom i mål C-422/24, 18 december 2025",
      en: "Court of Justice of the European Union, C-422/24, 18 December 2025",
    },
    asOf: ON,
  },
  {
    cited: "C-154/21",
    name: {
      sv: "EU-domstolens dom i mål C-154/21",
      en: "Court of Justice of the European Union, C-154/21",
    },
    asOf: ON,
  },
  {
    cited: "C-252/21",
    name: {
      sv: "EU-domstolens dom i mål C-252/21",
      en: "Court of Justice of the European Union, C-252/21",
    },
    asOf: ON,
  },
  {
    cited: "Kammarrätten i Stockholm 2829-23",
    name: {
      sv: "Kammarrätten i Stockholm, mål 2829-23, 11 mars 2024",
      en: "Administrative Court of Appeal in Stockholm, case 2829-23, 11 March 2024",
    },
    asOf: ON,
  },
  {
    cited: "AI Act",
    name: {
      sv: "Europaparlamentets och rådets förordning (EU) 2024/1689 (AI-förordningen)",
      en: "Regulation (EU) 2024/1689 (AI Act)",
    },
    asOf: ON,
    address: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
  },
];

/**
 * When the rules that cite nothing were last gone through.
 * @public the rules' pages are made with it
 */
export const PRACTICE_AS_OF = ON;

/** The source that a citation names. */
export function sourceOf(citation: string): LegalSource | undefined {
  return LEGAL_SOURCES.find(({ cited }) => citation.startsWith(cited));
}

/** The official text of the first of the citations that has an address. */
export function lawAddress(citations: readonly string[]): string | undefined {
  return citations.map((each) => sourceOf(each)?.address).find((address) => address !== undefined);
}
