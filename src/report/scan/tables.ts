import { REQUEST_NAMES } from "../../model/request-names.js";
import type { Lang, Text } from "../../model/text.js";
import { xml } from "../xml.js";
import { countryName, isOutside } from "./country-name.js";
import type { ReportedCompany, ReportedEntry, When } from "./scan-report.js";
import { STORAGES, WHEN, WORDS } from "./words.js";

const MAX_LISTED = 12;

/** The companies, those that are missing in the notice first. */
export function companiesTable(companies: readonly ReportedCompany[], lang: Lang): string {
  const heads = [WORDS.company, WORDS.inNotice, WORDS.country, WORDS.when, WORDS.what, WORDS.where];
  const rows = [...companies].sort(missingFirst).map((company) => {
    const { documented, when } = company;
    return [
      nameCell(company, lang),
      verdict(documented, lang),
      countryCell(company, lang),
      whenCell(when, lang),
      whatCell(company, lang),
      whereCell(company, lang),
    ];
  });
  return table(heads, rows, lang);
}

/** What was stored with the visitor. */
export function storedTable(stored: readonly ReportedEntry[], lang: Lang): string {
  const heads = [WORDS.name, WORDS.inNotice, WORDS.whose, WORDS.when, WORDS.remains, WORDS.kind];
  const rows = [...stored]
    .sort(missingFirst)
    .map(({ name, documented, company, when, remains, storage }) => [
      `<code>${xml(name)}</code>`,
      verdict(documented, lang),
      xml(company ?? WORDS.ownSite[lang]),
      xml(WHEN[when][lang]),
      xml(remains ?? WORDS.notTold[lang]),
      xml(STORAGES[storage][lang]),
    ]);
  return table(heads, rows, lang);
}

// The roles are written out, since a table that a narrow screen shows as cards is else no table to a screen reader.
function table(heads: readonly Text[], rows: readonly (readonly string[])[], lang: Lang): string {
  const head = heads.map((text) => `<th scope="col" role="columnheader">${xml(text[lang])}</th>`).join("");
  const body = rows.map(([first = "", ...cells]) => {
    const others = cells.map(
      (cell, at) => `<td role="cell" data-head="${xml(heads[at + 1]?.[lang] ?? "")}">${cell}</td>`,
    );
    return `<tr role="row"><th scope="row" role="rowheader">${first}</th>${others.join("")}</tr>`;
  });
  return `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join("\n")}</tbody></table>`;
}

function nameCell({ name, brand, known }: ReportedCompany, lang: Lang): string {
  const also = known ? brand : WORDS.unknownCompany[lang];
  return also === undefined ? xml(name) : `${xml(name)} <span class="also">${xml(also)}</span>`;
}

function verdict(documented: boolean, lang: Lang): string {
  return documented
    ? `<span class="verdict yes">${WORDS.yes[lang]}</span>`
    : `<span class="verdict no">${WORDS.no[lang]}</span>`;
}

const whenCell = (when: When, lang: Lang) => `<span class="when">${xml(WHEN[when][lang])}</span>`;

function countryCell({ country }: ReportedCompany, lang: Lang): string {
  const name = xml(countryName(country, lang));
  return isOutside(country) ? `${name} <span class="also">${WORDS.outside[lang]}</span>` : name;
}

function whatCell({ requests, cookies, packages, inRegister }: ReportedCompany, lang: Lang): string {
  const kinds = requests.map((kind) => xml(REQUEST_NAMES[kind][lang]));
  const stored = cookies.map((name) => `<code>${xml(name)}</code>`);
  const sending = packages.map((name) => `${WORDS.package[lang]} <code>${xml(name)}</code>`);
  return list([...kinds, ...stored, ...sending, ...(inRegister ? [WORDS.register[lang]] : [])], lang);
}

function whereCell({ hosts, pages }: ReportedCompany, lang: Lang): string {
  const names = list(
    // A long host is broken where a person would.
    hosts.map((host) => `<code>${xml(host).replaceAll(".", ".<wbr>")}</code>`),
    lang,
  );
  const places = list(pages.map(xml), lang);
  return [names, places].filter((each) => each !== "").join("");
}

function list(items: readonly string[], lang: Lang): string {
  if (items.length === 0) return "";
  const more = items.length - MAX_LISTED;
  const shown = more > 1 ? items.slice(0, MAX_LISTED) : items;
  const rest = more > 1 ? [{ sv: `och ${more} till`, en: `and ${more} more` }[lang]] : [];
  return `<ul>${[...shown, ...rest].map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function missingFirst(
  a: { readonly documented: boolean; readonly name: string },
  b: { readonly documented: boolean; readonly name: string },
): number {
  if (a.documented !== b.documented) return a.documented ? 1 : -1;
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}
