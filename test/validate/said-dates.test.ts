import { expect, test } from "vitest";
import { said } from "./said.js";

/** A date as people write it, and what is said of it. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "effectiveFrom: 2026-11-22 kl. 10:00",
    ["/effectiveFrom: ”2026-11-22 kl. 10:00” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/effectiveFrom: "2026-11-22 kl. 10:00" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "effectiveFrom: 2026-11-22T10:00:00Z",
    ["/effectiveFrom: ”2026-11-22T10:00:00Z” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/effectiveFrom: "2026-11-22T10:00:00Z" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "effectiveFrom: 2026-11-22 10.00",
    ["/effectiveFrom: ”2026-11-22 10.00” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/effectiveFrom: "2026-11-22 10.00" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "effectiveFrom: den 22 november 2026",
    ["/effectiveFrom: ”den 22 november 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/effectiveFrom: "den 22 november 2026" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "effectiveFrom: den  1 maj 2026",
    ["/effectiveFrom: ”den 1 maj 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-05-01"],
    ['/effectiveFrom: "den 1 maj 2026" is not a date in the form YYYY-MM-DD. Write 2026-05-01'],
  ],
  [
    "effectiveFrom: '261122'",
    ["/effectiveFrom: ”261122” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/effectiveFrom: "261122" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "effectiveFrom: '46000'",
    ["/effectiveFrom: ”46000” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2025-12-09"],
    ['/effectiveFrom: "46000" is not a date in the form YYYY-MM-DD. Write 2025-12-09'],
  ],
  [
    "effectiveFrom: '42999'",
    ["/effectiveFrom: ”42999” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/effectiveFrom: "42999" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "effectiveFrom: november 2026",
    ["/effectiveFrom: ”november 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11"],
    ['/effectiveFrom: "november 2026" is not a date in the form YYYY-MM-DD. Write 2026-11'],
  ],
  [
    "effectiveFrom: nov 22, 2026",
    ["/effectiveFrom: ”nov 22, 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/effectiveFrom: "nov 22, 2026" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "effectiveFrom: 22 Nov 2026",
    ["/effectiveFrom: ”22 Nov 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/effectiveFrom: "22 Nov 2026" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "effectiveFrom: idag",
    ["/effectiveFrom: ”idag” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/effectiveFrom: "idag" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "effectiveFrom: '2026'",
    ["/effectiveFrom: ”2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/effectiveFrom: "2026" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "lastUpdated: november 2026",
    ["/lastUpdated: ”november 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11"],
    ['/lastUpdated: "november 2026" is not a date in the form YYYY-MM-DD. Write 2026-11'],
  ],
  [
    "lastUpdated: 2026-13",
    ["/lastUpdated: ”2026-13” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/lastUpdated: "2026-13" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "lastUpdated: 11/2026",
    ["/lastUpdated: ”11/2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/lastUpdated: "11/2026" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "lastUpdated: 22 november 2026",
    ["/lastUpdated: ”22 november 2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv 2026-11-22"],
    ['/lastUpdated: "22 november 2026" is not a date in the form YYYY-MM-DD. Write 2026-11-22'],
  ],
  [
    "lastUpdated: 2026",
    ["/lastUpdated: ”2026” är inte ett datum i formen ÅÅÅÅ-MM-DD. Skriv till exempel 2026-11-22"],
    ['/lastUpdated: "2026" is not a date in the form YYYY-MM-DD. Write for example 2026-11-22'],
  ],
  [
    "effectiveFrom: ''",
    [
      "/effectiveFrom: ”effectiveFrom” är tomt. Ett datum som finns, skrivet ÅÅÅÅ-MM-DD, eller bara månaden, ÅÅÅÅ-MM. Skriv till exempel effectiveFrom: 2026-11-22",
    ],
    [
      '/effectiveFrom: "effectiveFrom" is empty. A date that exists, written YYYY-MM-DD, or the month only, YYYY-MM. Write for example effectiveFrom: 2026-11-22',
    ],
  ],
  [
    "effectiveFrom: 2026-11-22 (beslut)",
    [
      "/effectiveFrom: Efter värdet i ”effectiveFrom” får det bara stå en kommentar, med mellanslag och # före. Skriv effectiveFrom: 2026-11-22 # beslut",
    ],
    [
      '/effectiveFrom: After the value of "effectiveFrom" there may only be a comment, with a space and # before it. Write effectiveFrom: 2026-11-22 # beslut',
    ],
  ],
];

test.each(SAID)("%j", async (yaml, sv, en) => expect(await said(yaml)).toEqual({ sv, en }));
