import type { Text } from "../../model/text.js";

/** What a published page is, against its source. */
export interface Judgement {
  readonly verdict:
    | "same"
    | "stale"
    | "altered"
    | "wrong-version"
    | "other-language"
    | "not-compared"
    | "unreachable";
  /** Why, where the passages do not show it. */
  readonly reason?: Text;
  readonly language?: string;
  readonly expectedVersion?: string | undefined;
  /** What the page says, for programs and for readers. */
  readonly foundVersions?: readonly string[];
  readonly expectedFingerprint?: string;
  readonly foundFingerprints?: readonly string[];
  /** Where the texts differ; undefined where that is too much to tell. */
  readonly passages?: readonly ReportedPassage[] | undefined;
}

export interface ReportedPassage {
  readonly section: string;
  /** Empty for what has been added to the page. */
  readonly expected: string;
  /** Empty for what is missing from the page. */
  readonly found: string;
}

export interface VerifyReport extends Judgement {
  /** The policy. */
  readonly file: string;
  /** The address or file of the page. */
  readonly page: string;
}

/** The verdict in one sentence. */
export function verdictSentence({ verdict, expectedVersion, foundVersions = [] }: Judgement): Text {
  const version =
    expectedVersion === undefined
      ? { sv: "", en: "" }
      : { sv: ` (version ${expectedVersion})`, en: ` (version ${expectedVersion})` };
  const other = foundVersions.find((each) => each !== expectedVersion);
  switch (verdict) {
    case "same":
      return {
        sv: `Sidan säger samma sak som policyn${version.sv}.`,
        en: `The page says the same as the policy${version.en}.`,
      };
    case "stale":
      return other === undefined
        ? {
            sv: "Sidan är inaktuell: policyn har ändrats sedan den byggdes. Publicera den igen.",
            en: "The page is out of date: the policy has changed since it was built. Publish it again.",
          }
        : {
            sv: `Sidan är inaktuell: den har version ${other}, policyn ${expectedVersion}. Publicera den igen.`,
            en: `The page is out of date: it has version ${other}, the policy ${expectedVersion}. Publish it again.`,
          };
    case "altered":
      return {
        sv: `Sidan har rätt version men en annan text än policyn${version.sv}. Antingen har sidan ändrats, eller så byggdes den före den senaste granskningen.`,
        en: `The page has the right version, but another text than the policy${version.en}. Either the page has been altered, or it was built before the last review.`,
      };
    case "wrong-version":
      return {
        sv: `Sidan har version ${other}, och policyn ${expectedVersion ?? "ingen version"}. Är det rätt källa, eller har någon publicerat något som inte finns i den?`,
        en: `The page has version ${other}, and the policy ${expectedVersion ?? "no version"}. Is this the right source, or has somebody published what is not in it?`,
      };
    case "other-language":
      return { sv: "Sidan är på ett annat språk.", en: "The page is in another language." };
    case "not-compared":
      return {
        sv: "Sidan kunde inte jämföras med policyn.",
        en: "The page could not be compared with the policy.",
      };
    case "unreachable":
      return { sv: "Sidan kunde inte nås.", en: "The page could not be reached." };
  }
}

/** Where a passage is. */
export function sectionName({ section }: ReportedPassage): Text {
  return section === "" ? { sv: "Sidans början", en: "The top of the page" } : { sv: section, en: section };
}

/** The text used when there are too many passages to list. */
export const MUCH: Text = {
  sv: "Texten skiljer sig så mycket att ställena inte räknas upp.",
  en: "The texts differ so much that the passages are not listed.",
};

export const EXPECTED: Text = { sv: "Policyn", en: "The policy" };
export const FOUND: Text = { sv: "Sidan", en: "The page" };
export const NOTHING: Text = { sv: "(står inte där)", en: "(not there)" };
