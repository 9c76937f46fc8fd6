import { sha256 } from "../../model/sha256.js";
import type { Lang } from "../../model/text.js";
import { xml } from "../xml.js";
import { countryName, isOutside } from "./country-name.js";
import { diagram } from "./diagram.js";
import { figuresOf, summaryOf } from "./figures.js";
import type { ReportedCompany, ScanReport } from "./scan-report.js";
import { STYLE } from "./style.js";
import { companiesTable, storedTable } from "./tables.js";
import { WHEN, WORDS } from "./words.js";

/** A self-contained page without scripts or requests, for those who decide. */
export function writeScanHtml(report: ScanReport, lang: Lang): string {
  const of = report.of.map(xml).join(", ");
  const title = `${WORDS.title[lang]} ${of}?`;
  const hash = sha256(STYLE, "base64");
  const sections = [
    report.companies.length > 0 ? diagramSection(report, lang) : "",
    section("companies", WORDS.companies[lang], companies(report, lang)),
    section("stored", WORDS.stored[lang], stored(report, lang)),
    report.unseen.length > 0 ? unseenSection(report.unseen, lang) : "",
    section("made", WORDS.made[lang], made(report, lang)),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="lead">${xml(summaryOf(report)[lang])}</p>
</header>
<ul class="figures">
${figuresOf(report)
  .map(
    ({ number, label, bad }) =>
      `<li${bad ? ' class="bad"' : ""}><strong>${number}</strong> ${xml(label[lang])}</li>`,
  )
  .join("\n")}
</ul>
${sections.filter((each) => each !== "").join("\n")}
</main>
</body>
</html>
`;
}

function section(id: string, heading: string, content: string): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${xml(heading)}</h2>\n${content}\n</section>`;
}

function diagramSection({ companies, sitesOnly }: ScanReport, lang: Lang): string {
  const legend = [WORDS.legendMissing, WORDS.legendBefore, WORDS.legendAfter]
    .map((text) => xml(text[lang]))
    .join(" · ");
  const sentences = companies.map((company) => `<li>${sentenceOf(company, lang)}</li>`).join("\n");
  return section(
    "diagram",
    WORDS.diagram[lang],
    `<figure>
<div class="scroll" role="region" aria-label="${WORDS.scroll[lang]}" tabindex="0">${diagram(companies, sitesOnly, lang)}</div>
<figcaption>${legend}.</figcaption>
</figure>
<details>
<summary>${WORDS.diagramText[lang]}</summary>
<ul id="diagram-text">
${sentences}
</ul>
</details>`,
  );
}

function sentenceOf({ name, country, documented, pages, when }: ReportedCompany, lang: Lang): string {
  const outside = isOutside(country) ? `, ${WORDS.outside[lang]}` : "";
  const from = pages.length === 0 ? "" : `${{ sv: " från ", en: " from " }[lang]}${xml(pages.join(", "))}`;
  const receives = { sv: "får uppgifter", en: "receives data" }[lang];
  const described = documented
    ? { sv: "står i policyn", en: "is in the notice" }[lang]
    : { sv: "står inte i policyn", en: "is not in the notice" }[lang];
  return `${xml(name)} (${xml(countryName(country, lang))}${outside}) ${receives}${from}, ${WHEN[when][lang]}; ${described}.`;
}

function companies({ companies: all }: ScanReport, lang: Lang): string {
  return all.length === 0 ? `<p>${WORDS.none[lang]}</p>` : companiesTable(all, lang);
}

function stored({ stored: all, seesStored }: ScanReport, lang: Lang): string {
  if (!seesStored) return `<p>${WORDS.storedNotSeen[lang]}</p>`;
  return all.length === 0 ? `<p>${WORDS.noneStored[lang]}</p>` : storedTable(all, lang);
}

function unseenSection(unseen: readonly string[], lang: Lang): string {
  const items = unseen.map((each) => `<li>${xml(each)}</li>`).join("\n");
  return section("unseen", WORDS.unseen[lang], `<p>${WORDS.unseenLead[lang]}</p>\n<ul>\n${items}\n</ul>`);
}

function made({ date, version, pages, of, sitesOnly }: ScanReport, lang: Lang): string {
  const sources = of.map(xml).join(", ");
  const looked = sitesOnly
    ? { sv: `${pages} sidor`, en: `${pages} pages` }
    : { sv: `${pages} sidor eller filer`, en: `${pages} pages or files` };
  const text = {
    sv: `Rapporten gjordes ${xml(date)} med policy scan ${xml(version)} av ${sources} (${looked.sv}). Den visar vart anrop gick och vad som lagrades, aldrig innehållet. Företagens namn, länder och roller kommer från daterade listor; vad som gäller för er står i era avtal. Rapporten är ingen juridisk bedömning.`,
    en: `The report was made on ${xml(date)} with policy scan ${xml(version)} of ${sources} (${looked.en}). It shows where requests went and what was stored, never the contents. Names, countries and roles of companies are from dated lists; what applies to you is in your agreements. The report is not a legal assessment.`,
  };
  return `<p>${text[lang]}</p>`;
}
