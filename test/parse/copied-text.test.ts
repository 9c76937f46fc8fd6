import { describe, expect, it } from "vitest";
import { parseText, SAMPLE } from "./helpers.js";

const changed = (from: string, to: string) => {
  expect(SAMPLE).toContain(from);
  return SAMPLE.replace(from, () => to);
};
const titled = (line: string) => changed("title: Integritetspolicy", line);
const email = (line: string) => changed("  email: dataskydd@example.se", line);

/** A policy with one mistake, the only message about it in both languages, and its line. */
const MISTAKES: readonly (readonly [string, string, RegExp, RegExp, number])[] = [
  ["=", titled("title = Integritetspolicy"), /inte ”=”\. Skriv ”title: Integritetspolicy”\.$/, /not "="/, 4],
  ["= without spaces", titled("title=Integritetspolicy"), /Skriv ”title: I/, /Write "title: I/, 4],
  ["= after a heading", changed("\nsources:\n", "\nsources =\n"), /Skriv ”sources:”/, /"sources:"/, 60],
  ["a full-width colon", titled("title：Integritetspolicy"), /inte ”：”/, /not "："/, 4],
  ["a colon of mathematics", titled("title∶ Integritetspolicy"), /inte ”∶”/, /not "∶"/, 4],
  ["an arrow", titled("title -> Integritetspolicy"), /inte ”->”/, /not "->"/, 4],
  ["a dash after a key", titled("title – Integritetspolicy"), /inte ”–”/, /not "–"/, 4],
  ["a tab between two cells", titled("title\tIntegritetspolicy"), /inte ett tabbtecken/, /not a tab/, 4],
  [
    "= in a group on one line",
    changed("customer: { name: kunder }", "customer: { name = kunder }"),
    /Skriv ”name: kunder”/,
    /Write "name: kunder"/,
    31,
  ],
  [
    "a fence",
    `\`\`\`yaml\n${SAMPLE}\`\`\`\n`,
    /är Markdown .* Ta bort raderna 1 och \d+, så att bara/,
    /is Markdown .* Remove lines 1 and \d+, so that only/,
    1,
  ],
  ["a fence that is not closed", `~~~\n${SAMPLE}`, /Ta bort raden\.$/, /Remove the line\.$/, 1],
  [
    "a fence and words round it",
    `Här är den:\n\`\`\`\n${SAMPLE}\`\`\`\nHälsningar\n`,
    /Ta bort raderna 1–2 och \d+–\d+,/,
    /Remove lines 1–2 and \d+–\d+,/,
    2,
  ],
  [
    "a link as an e-mail address",
    email("  email: [info@example.se](mailto:info@example.se)"),
    /Skriv bara adressen: info@example\.se$/,
    /Write only the address: info@example\.se$/,
    18,
  ],
  [
    "a link as the address of a website",
    changed("https://www.example.se/om-oss?val=ja#kontakt", "[example.se](https://www.example.se)"),
    /Skriv bara adressen: https:\/\/www\.example\.se$/,
    /Write only the address: https/,
    20,
  ],
  [
    "bold text",
    titled("title: **Integritetspolicy**"),
    /Asterisker .* Skriv Integ/,
    /Asterisks .* Write I/,
    4,
  ],
  ["a bold key", titled("**title:** Integritetspolicy"), /Skriv title:$/, /Write title:$/, 4],
  [
    "a comment with slashes",
    titled("// fråga juristen\ntitle: Integritetspolicy"),
    /Skriv ”# fråga juristen”/,
    /Write "# fråga juristen"/,
    4,
  ],
  ["a comment of HTML", titled("<!-- x -->\ntitle: Integritetspolicy"), /Skriv ”# x”/, /Write "# x"/, 4],
  [
    "a hyphen before a key",
    changed("  cycle: P1Y\n  last", "  cycle: P1Y\n  - last"),
    /Ta bort ”- ” före ”lastReviewed”/,
    /Remove "- " before "lastReviewed"/,
    10,
  ],
  [
    "a quoted e-mail",
    SAMPLE.replace(/^/gm, "> "),
    /börjar med ”>”.* på alla rader\.$/,
    /starts with ">".* on all lines\.$/,
    1,
  ],
  [
    "line numbers",
    SAMPLE.split("\n")
      .map((line, at) => `${String(at + 1).padStart(4)}  ${line}`)
      .join("\n"),
    /börjar med ett radnummer/,
    /starts with a line number/,
    1,
  ],
  [
    "two facts on one line",
    changed("title: Integritetspolicy\n", "title: Integritetspolicy "),
    /Två uppgifter .* Skriv ”language: sv” på en egen rad/,
    /Two facts .* Write "language: sv" on a line of its own/,
    4,
  ],
  [
    "the first line under a heading, as far in as it",
    changed("  cycle: P1Y\n", "cycle: P1Y\n"),
    /inte alls indragen, men ska vara indragen 2 blanksteg, lika långt som ”lastReviewed”/,
    /by no spaces, but should be indented by 2 spaces/,
    9,
  ],
  [
    "an id as far in as its keys",
    changed("\n  order-details:\n", "\n    order-details:\n"),
    /indragen 4 blanksteg, men ska vara indragen 2 blanksteg, lika långt som ”contact-details”/,
    /by 4 spaces, but should be indented by 2 spaces/,
    43,
  ],
  [
    "a key of the top level that is indented by one",
    changed("\ncontroller:\n", "\n controller:\n"),
    /men ska vara helt utan indrag/,
    /should be indented by no spaces/,
    13,
  ],
  [
    "a key of the format twice",
    changed("language: sv\n", "language: sv\ntitle: Policy\n"),
    /”title” finns redan på rad 4\. Samla/,
    /"title" is already on line 4\. Put/,
    6,
  ],
  [
    "a fence in the middle",
    changed("\ncontroller:\n", "\n```\ncontroller:\n"),
    /är Markdown .* Ta bort raden\.$/,
    /is Markdown .* Remove the line\.$/,
    13,
  ],
  [
    "the first entry of a group without its id",
    changed("\n  contact-details:\n", "\n"),
    /en kategori av uppgifter utan kortnamn\. .* indragen 2 blanksteg, lika långt som ”order-details”/,
    /a category of data begins without an id\. .* by 2 spaces, as far as "order-details"/,
    39,
  ],
  ["RTF", `{\\rtf1\\ansi ${SAMPLE}}`, /i formatet RTF\./, /in the format RTF\./, 1],
  ["a web page", `<!DOCTYPE html>\n${SAMPLE}`, /HTML eller XML\./, /HTML or XML\./, 1],
  ["a document of Word", `PK\u0003\u0004${SAMPLE}`, /formatet Word, Excel/, /format Word, Excel/, 1],
  ["PDF", `%PDF-1.7\n${SAMPLE}`, /formatet PDF/, /format PDF/, 1],
];

describe("what comes along when a policy is copied", () => {
  it.each(MISTAKES)("names %s, its line and what to write", (_, text, sv, en, line) => {
    const { diagnostics } = parseText(text);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      { sv: expect.stringMatching(sv), en: expect.stringMatching(en) },
    ]);
    expect(diagnostics[0]?.range.start.line).toBe(line);
  });

  it.each([
    ["a sum in a text", titled("title: 1 + 1 = 2")],
    ["words with a dash", titled("title: Policy - kort")],
    ["asterisks within quotes", titled('title: "**Integritetspolicy**"')],
  ])("takes no offence at %s", (_, text) => {
    expect(parseText(text).diagnostics).toEqual([]);
  });
});
