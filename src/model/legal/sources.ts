import type { Text } from "../text.js";

/** A statute, decision or guideline that rules cite. */
export interface LegalSource {
  /** How a citation of it begins: `GDPR art.`. */
  readonly cited: string;
  readonly name: Text;
  /** The day it was last gone through, `YYYY-MM-DD`. A year later it is due again. */
  readonly asOf: string;
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
];

/** When the rules that cite nothing were last gone through. */
export const PRACTICE_AS_OF = ON;

/** The source that a citation names. */
export function sourceOf(citation: string): LegalSource | undefined {
  return LEGAL_SOURCES.find(({ cited }) => citation.startsWith(cited));
}
