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
  /** Whether the new name can take the old one's place in a sentence without anyone reading it. */
  readonly replaceable: boolean;
  readonly source: string;
}

/** Names in Swedish privacy notices that have gone out of date. */
export const OUTDATED_WORDS: Dated<readonly OutdatedWord[]> = {
  source: "each name gives its own",
  asOf: "2026-11",
  value: [
    {
      spellings: ["Datainspektionen"],
      endings: ["", "s"],
      instead: "Integritetsskyddsmyndigheten",
      since: "2021-01-01",
      replaceable: true,
      source: "www.imy.se: the authority changed its name",
    },
    {
      spellings: ["personuppgiftsombud"],
      endings: ["", "s", "et", "ets", "en", "ens"],
      instead: "dataskyddsombud",
      since: "2018-05-25",
      replaceable: true,
      source: "lag (2018:218), which replaced personuppgiftslagen (1998:204)",
    },
    {
      spellings: ["personuppgiftslagen", "PuL", "PUL"],
      endings: ["", "s"],
      instead: "dataskyddsförordningen",
      since: "2018-05-25",
      // A section cited from the one has another number in the other.
      replaceable: false,
      source: "lag (2018:218), which replaced personuppgiftslagen (1998:204)",
    },
    {
      spellings: ["2003:389"],
      endings: [""],
      instead: "lag (2022:482) om elektronisk kommunikation",
      since: "2022",
      replaceable: false,
      source: "lag (2022:482) om elektronisk kommunikation",
    },
    {
      spellings: ["Safe Harbor", "Safe Harbour"],
      endings: ["", "s"],
      instead: "EU–US Data Privacy Framework",
      since: "2015-10-06",
      replaceable: false,
      source: "the adequacy decision was declared invalid",
    },
    {
      spellings: ["Privacy Shield"],
      endings: ["", "s"],
      instead: "EU–US Data Privacy Framework",
      since: "2020-07-16",
      replaceable: false,
      source: "the adequacy decision was declared invalid; its successor was decided on 2023-07-10",
    },
  ],
};
