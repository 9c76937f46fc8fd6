import { expect, it } from "vitest";
import { checkText, fixture } from "../support.js";

const clean = fixture("clean.yaml");

function changed(from: string, to: string): string {
  expect(clean).toContain(from);
  return clean.replace(from, () => to);
}

const effective = (date: string) => changed("effectiveFrom: 2026-11-22", `effectiveFrom: ${date}`);
const ITEMS = "examples: [namn, adress, e-postadress]";
const RETENTION = "retention:\n      period: P3Y\n      from: köpet";

/** A policy with one mistake, and the only message about it in both languages. */
const MISTAKES: readonly (readonly [string, RegExp, RegExp])[] = [
  [effective("1 mars 2026"), /Skriv 2026-03-01$/, /Write 2026-03-01$/],
  [effective("den 22:a november 2026"), /Skriv 2026-11-22$/, /Write 2026-11-22$/],
  [effective("22.11.2026"), /Skriv 2026-11-22$/, /Write 2026-11-22$/],
  [effective("261122"), /Skriv 2026-11-22$/, /Write 2026-11-22$/],
  [effective("2026–11–22"), /Skriv 2026-11-22$/, /Write 2026-11-22$/],
  [effective("2026-11-22 kl. 12:30"), /Skriv 2026-11-22$/, /Write 2026-11-22$/],
  [effective("46348"), /Skriv 2026-11-22$/, /Write 2026-11-22$/],
  [effective("november 2026"), /Skriv 2026-11$/, /Write 2026-11$/],
  [effective("2026-11-31"), /slutar med dag 30/, /ends with day 30/],
  [
    changed("supervisoryAuthority: imy", "supervisoryAuthority: imy# kolla"),
    /bara stå en kommentar.* Skriv supervisoryAuthority: imy # kolla$/,
    /only be a comment/,
  ],
  [changed("country: SE", "country: SE (Sverige)"), /Skriv country: SE # Sverige$/, /# Sverige$/],
  [
    changed("country: SE", "country: SE\u200b"),
    /osynligt tecken \(U\+200B\)\. Skriv country: SE$/,
    /invisible/,
  ],
  [
    changed("supervisoryAuthority: imy", "supervisoryAuthority: Datainspektionen"),
    /Menade du ”imy”/,
    /Did you mean "imy"/,
  ],
  [
    changed("schemaVersion: 1", 'schemaVersion: "1"'),
    /utan citattecken\. Skriv schemaVersion: 1$/,
    /without quotes/,
  ],
  [changed("title: Integritetspolicy", "title: [Policy]"), /Skriv title: Policy$/, /Write title: Policy$/],
  [
    changed("title: Integritetspolicy\n", "title: Policy\nemail: info@example.se\n"),
    /i ”controller”/,
    /in "c/,
  ],
  [
    changed(ITEMS, "examples: namn; adress"),
    /Skriv examples: \[namn, adress\]$/,
    /Write examples: \[namn, adress\]$/,
  ],
  [changed(ITEMS, "examples: (namn, adress)"), /Skriv examples: \[namn, adress\]$/, /Write examples/],
  [
    changed(ITEMS, "examples:\n      a: namn\n      b: adress"),
    /Skriv examples: \[namn, adress\]$/,
    /Write ex/,
  ],
  [
    changed(RETENTION, "retention: tre år"),
    /Skriv till exempel retention: \{ period: P3Y,/,
    /Write for example retention: \{ period: P3Y,/,
  ],
  [
    changed(RETENTION, "retention: så länge du är kund"),
    /\{ criteria: så länge du är kund \}$/,
    /criteria: /,
  ],
  [
    changed("  address-register:\n    name: ett adressregister", "  - name: ett adressregister"),
    /ingen lista: skriv ett kortnamn.* ”ett-adressregister:”/,
    /no list: write an id .* "ett-adressregister:"/,
  ],
  [
    changed("  order-details:\n    name: Orderuppgifter", "    name: Orderuppgifter").replace(
      "  contact-details:\n    name: Kontaktuppgifter\n    examples: [namn, adress, e-postadress]\n",
      "",
    ),
    /Under ”categories” ska varje uppgift ha ett kortnamn, men här står ”name” direkt/,
    /Under "categories" each entry has an id, but here is "name" at once/,
  ],
  [
    changed("  email: dataskydd@example.se\nd", "  email: dataskydd@example.se\u200b\nd"),
    /osynligt tecken \(U\+200B\)\. Skriv dataskydd@example\.se$/,
    /invisible character/,
  ],
];

it.each(MISTAKES)("says what to write, and only that (%#)", async (text, sv, en) => {
  const { diagnostics } = await checkText(text);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    { sv: expect.stringMatching(sv), en: expect.stringMatching(en) },
  ]);
});
