import { describe, expect, test } from "vitest";
import { type AddressKind, unusable } from "../../src/model/address/unusable.js";

/** An address, why it cannot be used, the one that was meant, and whether that is certain. */
type Row = readonly [address: string, sv: string, en: string, meant?: string, certain?: "certain"];

const EMAIL: readonly Row[] = [
  ["info.example.se", "den saknar @", "it has no @"],
  ["info@", "det saknas en domän efter @, som example.se", "there is no domain after the @"],
  ["@example.se", "det saknas ett namn före @", "there is no name before the @"],
  ["info@@example.se", "den har mer än ett @", "it has more than one @", "info@example.se"],
  ["a@b@example.se", "den har mer än ett @", "it has more than one @"],
  ["info@example..se", "den har två punkter i rad", "it has two dots in a row", "info@example.se"],
  ["in..fo@example.se", "den har två punkter i rad", "it has two dots in a row", "in.fo@example.se"],
  [
    ".info@example.se",
    "den har en punkt som inte hör dit",
    "it has a dot that does not belong there",
    "info@example.se",
  ],
  [
    "info@example.se.",
    "den har en punkt som inte hör dit",
    "it has a dot that does not belong there",
    "info@example.se",
    "certain",
  ],
  [
    "info@.example.se",
    "den har en punkt som inte hör dit",
    "it has a dot that does not belong there",
    "info@example.se",
  ],
  [
    "info@localhost",
    "”localhost” finns bara på den egna datorn",
    '"localhost" exists only on one\'s own computer',
  ],
  [
    "info@example",
    "”example” saknar punkt och toppdomän, som .se",
    '"example" has no dot and top domain, such as .se',
  ],
  [
    "info@10.0.0.1",
    "”10.0.0.1” är en IP-adress och inget domännamn",
    '"10.0.0.1" is an IP address and no domain name',
  ],
  ["info@exa_mple.se", "”exa_mple.se” är inget domännamn", '"exa_mple.se" is not a domain name'],
  ["info@example.s", "”example.s” är inget domännamn", '"example.s" is not a domain name'],
  ["info@-example.se", "”-example.se” är inget domännamn", '"-example.se" is not a domain name'],
  [
    "info@example,se",
    "den har ett kommatecken i stället för en punkt",
    "it has a comma instead of a dot",
    "info@example.se",
  ],
  [
    "info (at) example.se",
    "tecknet @ är utskrivet som ord",
    "the sign @ is written as a word",
    "info@example.se",
  ],
  [
    "info[at]example.se",
    "tecknet @ är utskrivet som ord",
    "the sign @ is written as a word",
    "info@example.se",
  ],
  [
    "info at example.se",
    "tecknet @ är utskrivet som ord",
    "the sign @ is written as a word",
    "info@example.se",
  ],
  [
    "info snabel-a example.se",
    "tecknet @ är utskrivet som ord",
    "the sign @ is written as a word",
    "info@example.se",
  ],
  [
    "info(a)example.se",
    "tecknet @ är utskrivet som ord",
    "the sign @ is written as a word",
    "info@example.se",
  ],
  ["mailto:info@example.se", "”mailto:” hör inte till den", '"mailto:" is not part of it', "info@example.se"],
  [
    "E-post: info@example.se",
    "”E-post:” hör inte till den",
    '"E-post:" is not part of it',
    "info@example.se",
  ],
  ["epost:info@example.se", "”epost:” hör inte till den", '"epost:" is not part of it', "info@example.se"],
  [
    "Info <info@example.se>",
    "här ska bara adressen stå, utan namn före",
    "only the address belongs here, without a name before it",
    "info@example.se",
  ],
  [
    "<info@example.se>",
    "tecknet < hör inte till den",
    "the sign < is not part of it",
    "info@example.se",
    "certain",
  ],
  ["a@example.se, b@example.se", "här får bara en adress stå", "there may be only one address here"],
  ["a@example.se och b@example.se", "här får bara en adress stå", "there may be only one address here"],
  ["in fo@example.se", "den innehåller ett mellanslag", "it contains a space", "info@example.se"],
  [
    "(info@example.se",
    "tecknet ( hör inte till den",
    "the sign ( is not part of it",
    "info@example.se",
    "certain",
  ],
  [
    "info@example.se/kontakt",
    "en e-postadress har inget snedstreck",
    "an e-mail address has no slash",
    "info@example.se",
  ],
  [
    "info​@example.se",
    "den innehåller ett osynligt tecken (U+200B)",
    "it contains an invisible character (U+200B)",
    "info@example.se",
  ],
  ["info@[127.0.0.1]", "tecknet [ hör inte till den", "the sign [ is not part of it"],
  ["in;fo@example.se", "tecknet ; hör inte till den", "the sign ; is not part of it"],
];

const PHONE: readonly Row[] = [
  ["tel:08-465 004 10", "”tel:” hör inte till det", '"tel:" is not part of it', "08-465 004 10"],
  ["Telefon: 08-4650", "”Telefon:” hör inte till det", '"Telefon:" is not part of it', "08-4650"],
  ["Tfn. 08-4650", "”Tfn.” hör inte till det", '"Tfn." is not part of it', "08-4650"],
  ["08-465 A", "det har bokstäver", "it has letters"],
  [
    "08/465 00",
    "det ska skrivas med bindestreck eller mellanslag",
    "it is written with hyphens or spaces",
    "08-465 00",
  ],
  [
    "08.465.00",
    "det ska skrivas med bindestreck eller mellanslag",
    "it is written with hyphens or spaces",
    "08-465-00",
  ],
  [
    "08–465",
    "det ska skrivas med bindestreck eller mellanslag",
    "it is written with hyphens or spaces",
    "08-465",
  ],
  [
    "08—465",
    "det ska skrivas med bindestreck eller mellanslag",
    "it is written with hyphens or spaces",
    "08-465",
  ],
  [
    "08--465 00",
    "det har skiljetecken som inte hör dit",
    "it has signs that do not belong there",
    "08-465 00",
  ],
  ["++46 8 465", "det har skiljetecken som inte hör dit", "it has signs that do not belong there"],
  ["46+8 465", "det har skiljetecken som inte hör dit", "it has signs that do not belong there"],
  ["08", "det har för få siffror", "it has too few digits"],
  ["08-465;", "tecknet ; hör inte till det", "the sign ; is not part of it", "08-465", "certain"],
  ["”08-465”", "tecknet ” hör inte till det", "the sign ” is not part of it", "08-465", "certain"],
  ["0_8 465", "tecknet _ hör inte till det", "the sign _ is not part of it"],
  [
    "08​-465",
    "den innehåller ett osynligt tecken (U+200B)",
    "it contains an invisible character (U+200B)",
    "08-465",
  ],
];

const WEB: readonly Row[] = [
  [
    "http://example.se",
    "den börjar med http://, som inte är krypterat",
    "it begins with http://, which is not encrypted",
    "https://example.se",
  ],
  [
    "HTTP://example.se/a",
    "den börjar med http://, som inte är krypterat",
    "it begins with http://, which is not encrypted",
    "https://example.se/a",
  ],
  [
    "www.example.se",
    "https:// saknas i början",
    "https:// is missing at the start",
    "https://www.example.se",
  ],
  [
    "example.se/x?y#z",
    "https:// saknas i början",
    "https:// is missing at the start",
    "https://example.se/x?y#z",
  ],
  [
    "example.se:8080",
    "https:// saknas i början",
    "https:// is missing at the start",
    "https://example.se:8080",
  ],
  [
    "https:/example.se",
    "den börjar inte med https://",
    "it does not begin with https://",
    "https://example.se",
  ],
  [
    "https:example.se",
    "den börjar inte med https://",
    "it does not begin with https://",
    "https://example.se",
  ],
  [
    "https//example.se",
    "den börjar inte med https://",
    "it does not begin with https://",
    "https://example.se",
  ],
  [
    "https;//example.se",
    "den börjar inte med https://",
    "it does not begin with https://",
    "https://example.se",
  ],
  [
    "ftp://example.se",
    "den börjar med ”ftp:”, och sidan länkar bara till https://",
    'it begins with "ftp:", and the page links to https:// only',
  ],
  [
    "javascript:x",
    "den börjar med ”javascript:”, och sidan länkar bara till https://",
    'it begins with "javascript:", and the page links to https:// only',
  ],
  ["exempel", "den börjar inte med https://", "it does not begin with https://"],
  ["", "den börjar inte med https://", "it does not begin with https://"],
  ["https://", "den går inte att tolka", "it cannot be read"],
  [
    "https://localhost/x",
    "”localhost” finns bara på den egna datorn",
    '"localhost" exists only on one\'s own computer',
  ],
  [
    "https://server.internal/x",
    "”server.internal” finns bara på den egna datorn",
    '"server.internal" exists only on one\'s own computer',
  ],
  [
    "https://example",
    "”example” saknar punkt och toppdomän, som .se",
    '"example" has no dot and top domain, such as .se',
  ],
  [
    "https://192.168.0.1/",
    "”192.168.0.1” är en IP-adress och inget domännamn",
    '"192.168.0.1" is an IP address and no domain name',
  ],
  ["https://[::1]/", "tecknet [ hör inte till den", "the sign [ is not part of it"],
  ["https://example.se/a b", "den innehåller ett mellanslag", "it contains a space"],
  ["https://example.se/(a", "den har en parentes för mycket", "it has a bracket too many"],
  [
    "https://example.se.",
    "tecknet . hör inte till den",
    "the sign . is not part of it",
    "https://example.se",
    "certain",
  ],
  ["https://example..se/x", "den har två punkter i rad", "it has two dots in a row", "https://example.se/x"],
  [
    "https://example.se,",
    "tecknet , hör inte till den",
    "the sign , is not part of it",
    "https://example.se",
    "certain",
  ],
  [
    "<https://example.se>",
    "tecknet < hör inte till den",
    "the sign < is not part of it",
    "https://example.se",
    "certain",
  ],
  [
    "(https://example.se)",
    "tecknet ( hör inte till den",
    "the sign ( is not part of it",
    "https://example.se",
    "certain",
  ],
  [
    "https://anna:hemlig@example.se/x",
    "den innehåller användarnamn och lösenord, som alla då kan läsa",
    "it holds a user name and a password, which all can then read",
    "https://example.se/x",
  ],
  [
    "https://anna@example.se",
    "den innehåller användarnamn och lösenord, som alla då kan läsa",
    "it holds a user name and a password, which all can then read",
    "https://example.se",
  ],
  [
    "https://example.se/?utm_source=x",
    "den har ett tillägg för spårning (utm_source), som inte hör hemma i en integritetspolicy",
    "it has a tracking parameter (utm_source), which has no place in a privacy notice",
    "https://example.se/",
    "certain",
  ],
  [
    "https://example.se/?a=1&gclid=2&b=3#c",
    "den har ett tillägg för spårning (gclid), som inte hör hemma i en integritetspolicy",
    "it has a tracking parameter (gclid), which has no place in a privacy notice",
    "https://example.se/?a=1&b=3#c",
    "certain",
  ],
  [
    "https://example.se/?fbclid=2#c",
    "den har ett tillägg för spårning (fbclid), som inte hör hemma i en integritetspolicy",
    "it has a tracking parameter (fbclid), which has no place in a privacy notice",
    "https://example.se/#c",
    "certain",
  ],
  ["https://exa_mple.se", "”exa_mple.se” är inget domännamn", '"exa_mple.se" is not a domain name'],
  [
    "https://​example.se",
    "den innehåller ett osynligt tecken (U+200B)",
    "it contains an invisible character (U+200B)",
    "https://example.se",
  ],
  ["https://example.se:99999", "den går inte att tolka", "it cannot be read"],
  [
    " https://example.se",
    "den innehåller ett mellanslag",
    "it contains a space",
    "https://example.se",
    "certain",
  ],
];

describe.each([
  ["email", EMAIL],
  ["phone", PHONE],
  ["web", WEB],
] as const)("%s", (kind: AddressKind, rows) => {
  test.each(rows)("%j", (...row) => {
    const [address, sv, en, meant, certain] = row as unknown as Row;
    expect(unusable(address, kind)).toEqual({
      why: { sv, en },
      meant: certain && meant,
      probably: meant,
    });
  });
});

test.each([
  ["email", "info@example.se"],
  ["email", "info@exempel.örg"],
  ["email", "info@xn--exmpl.xn--p1ai"],
  ["phone", "08-465 004 10"],
  ["phone", "+46 (0)8 465"],
  ["phone", "(+46) 8 465"],
  ["phone", "112"],
  ["web", "https://example.se"],
  ["web", "https://exämple.se/å(b)?c=d"],
] as const)("%s %s can be used", (kind, address) => expect(unusable(address, kind)).toBeUndefined());

test("what is longer than any address is not looked through", () => {
  expect(unusable("x".repeat(2001), "web")).toEqual({
    why: { sv: "den är för lång", en: "it is too long" },
    meant: undefined,
    probably: undefined,
  });
  expect(unusable(`https://example.se/${"x".repeat(1981)}`, "web")).toBeUndefined();
});
