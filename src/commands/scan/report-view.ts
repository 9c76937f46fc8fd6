import type { Lang } from "../../model/text.js";
import type { Evidence, Trace } from "../../model/trace.js";
import type { ReportedCompany, ReportedEntry, ScanReport, When } from "../../report/scan/scan-report.js";
import type { Examination } from "../../scan/examine.js";
import { lifetimeText } from "../../scan/lifetimes.js";
import type { Company } from "../../scan/seen-companies.js";
import type { Stored } from "../../scan/stored.js";

/** The data of the report; a company counts as described if any of the policies describes it. */
export function reportView(
  evidence: Evidence,
  examinations: readonly Examination[],
  { lang, date, version }: { readonly lang: Lang; readonly date: string; readonly version: string },
): ScanReport {
  const { scanned, unseen } = evidence;
  const of = scanned.map(({ source }) => bare(source));
  const shown = (page: string) =>
    placeName(page, scanned.length === 1 ? scanned[0]?.source : undefined, lang);
  const companies = new Map<string, ReportedCompany>();
  const stored = new Map<string, ReportedEntry>();
  for (const examination of examinations) {
    const open = new Set(
      examination.findings.flatMap(({ rule, seen }) => (rule === "cookie-undocumented" ? seen : [])),
    );
    for (const company of examination.companies) {
      const key = company.vendor?.id ?? company.key;
      if (!companies.get(key)?.documented) companies.set(key, companyView(company, shown));
    }
    for (const each of examination.stored) {
      const key = `${each.storage} ${each.name}`;
      const documented = !each.traces.some((trace) => open.has(trace));
      if (!stored.get(key)?.documented) stored.set(key, entryView(each, documented, lang));
    }
  }
  return {
    of,
    date,
    version,
    companies: [...companies.values()],
    stored: [...stored.values()],
    unseen: unseen.map(({ source, why }) => `${source}: ${why[lang]}`),
    seesStored: scanned.some(({ sights }) => sights.includes("cookies") || sights.includes("storage")),
    sitesOnly: scanned.every(({ source }) => /^https?:/.test(source)),
    pages: scanned.reduce((sum, { pages = 1 }) => sum + pages, 0),
    consent: consentOf(evidence),
  };
}

function companyView(company: Company, shown: (page: string) => string): ReportedCompany {
  const { name, vendor, country, known, described, traces } = company;
  const legal = vendor?.name ?? name;
  // Where the legal entity is not known, the name is the brand already.
  const brand = vendor?.country === undefined ? undefined : vendor.otherNames?.[0];
  const named = (kind: Trace["kind"]) =>
    unique(traces.map((each) => (each.kind === kind ? each.name : undefined)));
  return {
    name: legal,
    ...(brand !== undefined && brand !== legal && { brand }),
    ...(country !== undefined && { country }),
    known,
    documented: described !== undefined,
    when: whenOf(traces),
    requests: unique(traces.map(({ request }) => request)),
    cookies: [...named("cookie"), ...named("storage")],
    packages: named("package"),
    inRegister: traces.some(({ kind }) => kind === "register-row"),
    hosts: unique(traces.map(({ kind, host }) => (kind === "request" ? host : undefined))),
    pages: unique(traces.map(({ page, source }) => shown(page ?? source))),
  };
}

function entryView(
  { name, storage, vendor, lifetime, traces }: Stored,
  documented: boolean,
  lang: Lang,
): ReportedEntry {
  return {
    name,
    storage,
    ...(vendor && { company: vendor.name }),
    ...(lifetime !== undefined && { remains: lifetimeText(lifetime)[lang] }),
    documented,
    when: whenOf(traces),
  };
}

function whenOf(traces: readonly Trace[]): When {
  const before = traces.some(({ consent }) => consent === "before");
  const after = traces.some(({ consent }) => consent === "after");
  if (before) return "before";
  return after ? "after" : "unknown";
}

function consentOf({ scanned }: Evidence): ScanReport["consent"] {
  const states = scanned.map(({ consent }) => consent ?? "unknown");
  if (states.includes("both")) return "both";
  return states.includes("before-only") ? "before-only" : "unknown";
}

const bare = (source: string) => source.replace(/^https?:\/\//, "");

/** A page of the only site by its path, anything else unchanged. */
function placeName(page: string, site: string | undefined, lang: Lang): string {
  if (site === undefined || !page.startsWith(`${site}/`)) return bare(page);
  const path = page.slice(site.length);
  return path === "/" ? { sv: "startsidan", en: "the front page" }[lang] : path;
}

function unique<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
