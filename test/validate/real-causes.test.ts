import { expect, it } from "vitest";
import { checkText, fixture } from "../support.js";

const clean = fixture("clean.yaml");

function changed(from: string, to: string): string {
  expect(clean).toContain(from);
  return clean.replace(from, to);
}

const EMAIL = "email: dataskydd@example.se\nd";
const email = (address: string) => changed(EMAIL, `email: ${address}\nd`);
const url = (address: string) => changed("location: vår webbplats", `location: sidan\n  url: ${address}`);

// What the schema refuses, with its real cause and what to write.
it.each([
  [email("info@example..se"), /två punkter i rad\. Skriv email: info@example\.se$/],
  [email("info@localhost"), /”localhost” finns bara på den egna datorn\. Skriv till exempel/],
  [email("info@example"), /”example” saknar punkt och toppdomän/],
  [email("mailto:info@example.se"), /”mailto:” hör inte till den\. Skriv email: info@example\.se$/],
  [email("info(at)example.se"), /@ är utskrivet som ord\. Skriv email: info@example\.se$/],
  [email("info@example,se"), /kommatecken i stället för en punkt\. Skriv email: info@example\.se$/],
  [email("Info <info@example.se>"), /utan namn före\. Skriv email: info@example\.se$/],
  [email("a@example.se, b@example.se"), /här får bara en adress stå/],
  [email("info.example.se"), /den saknar @/],
  [email("info@@example.se"), /mer än ett @\. Skriv email: info@example\.se$/],
  [changed(EMAIL, `email: info@example.se\n  phone: "tel:08-1234567"\nd`), /Skriv phone: 08-1234567$/],
  [changed(EMAIL, `email: info@example.se\n  phone: växeln\nd`), /Telefonnumret .* det har bokstäver/],
  [url("www.example.se/x"), /https:\/\/ saknas i början\. Skriv url: https:\/\/www\.example\.se\/x$/],
  [url("http://www.example.se"), /inte är krypterat\. Skriv url: https:\/\/www\.example\.se$/],
  [url("https:/www.example.se"), /börjar inte med https:\/\/\. Skriv url: https:\/\/www\.example\.se$/],
  [url("file:///C:/sida.html"), /börjar med ”file:”.* länkar bara till https/],
  [url("https://www.example.se/a b"), /innehåller ett mellanslag\. Skriv till exempel/],
  [
    changed('version: "2.1.0"\ne', "version: ”2.1.0”\ne"),
    /^Typografiska citattecken .* Skriv version: "2\.1\.0"$/,
  ],
  [changed("[carrier, hosting]", "carrier, hosting"), /inom hakparenteser\. Skriv \[carrier, hosting\]$/],
  [changed("[carrier, hosting]", "(carrier, hosting)"), /inom hakparenteser\. Skriv \[carrier, hosting\]$/],
  [changed("[carrier, hosting]", "[carrier. hosting]"), /kommatecken mellan ”carrier” och ”hosting”/],
  [
    changed("measures: [", "measures:\n    -Vi larmar.\n    -Vi låser.\n  x: ["),
    /ett mellanslag\..*: - Vi larmar\.$/,
  ],
  [
    changed("recipients:\n  carrier", "  carrier"),
    /^”carrier” ser ut som en mottagare, men raden ”recipients:” saknas\./,
  ],
  [changed("categories:\n  contact", "  contact"), /men raden ”categories:” saknas\./],
])("names the cause (%#)", async (text, cause) => {
  const { diagnostics } = await checkText(text);
  expect(diagnostics.map(({ message: { sv } }) => sv)).toContainEqual(expect.stringMatching(cause));
  for (const { message } of diagnostics) expect(message.en).not.toBe(message.sv);
});

it("asks for nothing that a lost heading explains", async () => {
  const { diagnostics } = await checkText(changed("recipients:\n  carrier", "  carrier"));
  expect(diagnostics).toHaveLength(1);
});

it("offers an editor the address that was meant", async () => {
  const { diagnostics } = await checkText(email("info@example..se"));
  expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual(["info@example.se"]);
});
