import type { Text } from "../../model/text.js";
import { isOutside } from "./country-name.js";
import type { ScanReport } from "./scan-report.js";

/** A number that the reader is to remember, and whether it is one to act on. */
export interface Figure {
  readonly number: number;
  readonly label: Text;
  readonly bad: boolean;
}

/** The numbers at the top of the report. */
export function figuresOf({ companies, stored, seesStored, consent }: ScanReport): readonly Figure[] {
  const missing = companies.filter(({ documented }) => !documented).length;
  const early = companies.filter(({ when }) => when === "before" || when === "both").length;
  const outside = companies.filter(({ country }) => isOutside(country) === true).length;
  const cookies = stored.filter(({ documented }) => !documented).length;
  const figures: (Figure | undefined)[] = [
    {
      number: companies.length,
      label: { sv: "företag får uppgifter", en: "companies receive data" },
      bad: false,
    },
    {
      number: missing,
      label: { sv: "av dem står inte i policyn", en: "of them are not in the notice" },
      bad: missing > 0,
    },
    consent === "unknown"
      ? undefined
      : {
          number: early,
          label: { sv: "får uppgifter före samtycke", en: "receive data before consent" },
          bad: early > 0,
        },
    {
      number: outside,
      label: { sv: "finns utanför EU/EES", en: "are outside the EEA" },
      bad: outside > 0,
    },
    seesStored
      ? {
          number: cookies,
          label: {
            sv: "kakor eller annan lagring som inte beskrivs",
            en: "cookies or other entries not described",
          },
          bad: cookies > 0,
        }
      : undefined,
  ];
  return figures.filter((figure) => figure !== undefined);
}

/** The finding in a sentence or two, for whoever reads no further. */
export function summaryOf({ companies, pages, sitesOnly, consent }: ScanReport): Text {
  const missing = companies.filter(({ documented }) => !documented).length;
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const looked = {
    sv: sitesOnly ? counted(pages, "sida", "sidor") : counted(pages, "sida eller fil", "sidor eller filer"),
    en: sitesOnly
      ? counted(pages, "page was", "pages were")
      : counted(pages, "page or file was", "pages or files were"),
  };
  if (companies.length === 0) {
    return {
      sv: `${looked.sv} gicks igenom. Inga uppgifter sågs gå till någon annan.`,
      en: `${looked.en} scanned. No data were seen to go to anybody else.`,
    };
  }
  const verdict =
    missing === 0
      ? { sv: "Alla står i integritetspolicyn.", en: "All are in the privacy notice." }
      : {
          sv: `${missing === companies.length ? "Inget" : `${companies.length - missing}`} av dem står i integritetspolicyn, ${missing} saknas.`,
          en: `${missing === companies.length ? "None" : `${companies.length - missing}`} of them are in the privacy notice, ${missing} are missing.`,
        };
  const after =
    consent === "before-only"
      ? {
          sv: " Ingen knapp för samtycke trycktes in, så det som händer efter ett ja ingår inte.",
          en: " No button for consent was pressed, so what happens after a yes is not included.",
        }
      : { sv: "", en: "" };
  return {
    sv: `${looked.sv} gicks igenom. Uppgifter går till ${companies.length} företag. ${verdict.sv}${after.sv}`,
    en: `${looked.en} scanned. Data go to ${counted(companies.length, "company", "companies")}. ${verdict.en}${after.en}`,
  };
}
