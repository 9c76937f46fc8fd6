import type { Text } from "../text.js";
import type { Dated } from "./dated.js";

/** A name that the law has left behind. */
export interface OutdatedWord {
  /** The name without ending, in every spelling. Capitals count in one that is all capitals or mixed. */
  readonly spellings: readonly string[];
  /** The endings it may have; the new name takes the same. */
  readonly endings: readonly string[];
  /** What to write instead. */
  readonly instead: string;
  /** The first day on which the old name was wrong, `YYYY-MM-DD`, or the year where only that is established. */
  readonly since: string;
  /** What someone must see to, as a clause after the new name. Absent where it can simply take the old one's place. */
  readonly proviso?: Text;
  readonly source: string;
}

const FRAMEWORK: Text = {
  sv: "om mottagaren är ansluten till det, annars ett annat stöd för överföringen",
  en: "if the recipient participates in it, else another ground for the transfer",
};

const NEW_SECTION: Text = {
  sv: "och rätt paragraf om texten nämner en",
  en: "and the right section if the text cites one",
};

/** Names in Swedish privacy notices that have gone out of date. */
export const OUTDATED_WORDS: Dated<readonly OutdatedWord[]> = {
  source: "each name gives its own",
  asOf: "2026-11-25",
  value: [
    {
      spellings: ["Datainspektionen"],
      endings: ["", "s"],
      instead: "Integritetsskyddsmyndigheten",
      since: "2021-01-01",
      source: "www.imy.se: the authority changed its name",
    },
    {
      spellings: ["personuppgiftsombud"],
      endings: ["", "s", "et", "ets", "en", "ens"],
      instead: "dataskyddsombud",
      since: "2018-05-25",
      source: "lag (2018:218), which replaced personuppgiftslagen (1998:204)",
    },
    {
      spellings: ["personuppgiftslagen", "PuL", "PUL"],
      endings: ["", "s"],
      instead: "dataskyddsförordningen",
      since: "2018-05-25",
      proviso: {
        sv: "och rätt artikel om texten nämner en paragraf",
        en: "and the right article if the text cites a section",
      },
      source: "lag (2018:218), which replaced personuppgiftslagen (1998:204)",
    },
    {
      spellings: ["2003:389"],
      endings: [""],
      instead: "lag (2022:482) om elektronisk kommunikation",
      since: "2022",
      proviso: {
        sv: "och rätt paragraf om texten nämner en",
        en: "and the right section if the text cites one",
      },
      source: "lag (2022:482) om elektronisk kommunikation",
    },
    {
      spellings: ["2013:460", "kameraövervakningslagen"],
      endings: ["", "s"],
      instead: "kamerabevakningslagen (2018:1200)",
      since: "2018-08-01",
      proviso: NEW_SECTION,
      source: "kamerabevakningslagen (2018:1200), which replaced 2013:460",
    },
    {
      spellings: ["1980:100"],
      endings: ["", "s"],
      instead: "offentlighets- och sekretesslagen (2009:400)",
      since: "2009-06-30",
      proviso: NEW_SECTION,
      source: "offentlighets- och sekretesslagen (2009:400), which replaced 1980:100",
    },
    {
      spellings: ["2010/87/EU", "2010/87/EG", "2010/87"],
      endings: [""],
      instead: "standardavtalsklausulerna i beslut (EU) 2021/914",
      since: "2021-06-27",
      proviso: { sv: "om ni har skrivit på de nya", en: "if you have signed the new ones" },
      source: "Commission Implementing Decision (EU) 2021/914, which replaced 2010/87/EU",
    },
    {
      spellings: ["artikel 29-gruppen", "Article 29 Working Party"],
      endings: ["", "s"],
      instead: "Europeiska dataskyddsstyrelsen (EDPB)",
      since: "2018-05-25",
      proviso: {
        sv: "om det inte gäller något som gruppen beslutade före 2018",
        en: "unless it concerns something that the group adopted before 2018",
      },
      source: "GDPR art. 68 and 94.2",
    },
    {
      spellings: ["Safe Harbor", "Safe Harbour"],
      endings: ["", "s"],
      instead: "EU–US Data Privacy Framework",
      since: "2015-10-06",
      proviso: FRAMEWORK,
      source: "the adequacy decision was declared invalid",
    },
    {
      spellings: ["Privacy Shield"],
      endings: ["", "s"],
      instead: "EU–US Data Privacy Framework",
      since: "2020-07-16",
      proviso: FRAMEWORK,
      source: "the adequacy decision was declared invalid; its successor was decided on 2023-07-10",
    },
  ],
};
