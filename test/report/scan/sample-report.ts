import type { ReportedCompany, ScanReport } from "../../../src/report/scan/scan-report.js";

/** A company as seen on the front page before consent, with what is given instead. */
export function company(given: Partial<ReportedCompany> & { readonly name: string }): ReportedCompany {
  return {
    known: true,
    documented: false,
    when: "before",
    requests: ["script"],
    cookies: [],
    packages: [],
    inRegister: false,
    hosts: ["cdn.example.com"],
    pages: ["startsidan"],
    ...given,
  };
}

export const SAMPLE: ScanReport = {
  of: ["www.example.se"],
  date: "2026-11-22",
  version: "1.0.0",
  sitesOnly: true,
  seesStored: true,
  pages: 3,
  consent: "both",
  companies: [
    company({ name: "Exempel Statistik AB", country: "SE", documented: true, cookies: ["_ex_*"] }),
    company({ name: "Example Ads, Inc.", brand: "Example Ads", country: "US", pages: ["startsidan", "/om"] }),
    company({ name: "Example Replay SAS", country: "FR", when: "after", requests: ["script", "fetch"] }),
    company({ name: "unknown.example", known: false, hosts: ["a.unknown.example"], requests: ["image"] }),
  ],
  stored: [
    {
      name: "_ex_*",
      storage: "cookie",
      company: "Exempel Statistik AB",
      remains: "400 dagar",
      documented: true,
      when: "before",
    },
    { name: "korg", storage: "local-storage", documented: false, when: "after" },
  ],
  unseen: ["https://www.example.se/kassa: Sidan blev inte klar i tid."],
};
