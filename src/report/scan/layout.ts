import type { Lang } from "../../model/text.js";
import { countryName, isOutside } from "./country-name.js";
import type { ReportedCompany, When } from "./scan-report.js";
import { WORDS } from "./words.js";

/** A box of the diagram. */
export interface Box {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: "page" | "company" | "missing" | "country" | "outside";
}

/** A line from one box to another. */
export interface Line {
  readonly from: Box;
  readonly to: Box;
  readonly missing: boolean;
  readonly when: When;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const WIDTH = 960;
const ROW = 34;
const BOX = 26;
const TOP = 34;
const COLUMNS = {
  page: { x: 0, width: 250 },
  company: { x: 340, width: 300 },
  country: { x: 730, width: 230 },
};
const MAX_PAGES = 8;
const MAX_COMPANIES = 24;

/** Places pages to the left, companies in the middle and countries to the right; what does not fit is counted. */
export function layoutOf(companies: readonly ReportedCompany[], lang: Lang): Layout {
  const shown = [...companies].sort(byImportance);
  const named = shown.slice(0, MAX_COMPANIES);
  const more = shown.slice(MAX_COMPANIES);
  const rest = { sv: `${more.length} företag till`, en: `${more.length} more companies` }[lang];
  const rows = [
    ...named.map((company) => ({ label: labelOf(company), companies: [company] })),
    ...(more.length > 0 ? [{ label: rest, companies: more }] : []),
  ];
  const pages = pagesOf(companies);
  const countries = [...new Set(rows.flatMap((row) => row.companies.map(({ country }) => country)))];
  const most = Math.max(pages.shown.length + (pages.more.length > 0 ? 1 : 0), rows.length, countries.length);
  const height = TOP + most * ROW + 6;
  const column = (kind: keyof typeof COLUMNS, count: number, at: number) => ({
    ...COLUMNS[kind],
    height: BOX,
    y: TOP + ((most - count) * ROW) / 2 + at * ROW,
  });
  const pageCount = pages.shown.length + (pages.more.length > 0 ? 1 : 0);
  const pageBoxes = new Map<string, Box>();
  pages.shown.forEach((page, at) => {
    pageBoxes.set(page, { ...column("page", pageCount, at), label: page, kind: "page" });
  });
  if (pages.more.length > 0) {
    const others = { sv: `${pages.more.length} sidor till`, en: `${pages.more.length} more pages` }[lang];
    const box: Box = { ...column("page", pageCount, pages.shown.length), label: others, kind: "page" };
    for (const page of pages.more) pageBoxes.set(page, box);
  }
  const countryBoxes = new Map(
    countries.map((code, at): [string | undefined, Box] => [
      code,
      {
        ...column("country", countries.length, at),
        label: isOutside(code)
          ? `${countryName(code, lang)}, ${WORDS.outside[lang]}`
          : countryName(code, lang),
        kind: isOutside(code) === false ? "country" : "outside",
      },
    ]),
  );
  const boxes: Box[] = [...new Set(pageBoxes.values()), ...countryBoxes.values()];
  const lines = new Map<string, Line>();
  rows.forEach((row, at) => {
    const missing = row.companies.some(({ documented }) => !documented);
    const box: Box = {
      ...column("company", rows.length, at),
      label: row.label,
      kind: missing ? "missing" : "company",
    };
    boxes.push(box);
    for (const { pages: seenOn, country, when } of row.companies) {
      const before = seenOn.map((page) => pageBoxes.get(page)).filter((each) => each !== undefined);
      for (const from of before) lines.set(`${from.label}>${at}`, { from, to: box, missing, when });
      const to = countryBoxes.get(country);
      if (to) lines.set(`${at}>${to.label}`, { from: box, to, missing, when });
    }
  });
  return { width: WIDTH, height, boxes, lines: [...lines.values()] };
}

// People know the brand; what is left of the room is for the legal name.
function labelOf({ name, brand }: ReportedCompany): string {
  return brand === undefined || name.toLowerCase().startsWith(brand.toLowerCase())
    ? name
    : `${brand} (${name})`;
}

// What needs action first, then by country so that fewer lines cross.
function byImportance(a: ReportedCompany, b: ReportedCompany): number {
  if (a.documented !== b.documented) return a.documented ? 1 : -1;
  const [one, other] = [a.country ?? "~", b.country ?? "~"];
  if (one !== other) return one < other ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

function pagesOf(companies: readonly ReportedCompany[]) {
  const pages = [...new Set(companies.flatMap((company) => company.pages))];
  const shown = pages.length > MAX_PAGES ? pages.slice(0, MAX_PAGES - 1) : pages;
  return { shown, more: pages.slice(shown.length) };
}
