import { createHash } from "node:crypto";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { writeScanHtml } from "../../../src/report/scan/html.js";
import type { ScanReport } from "../../../src/report/scan/scan-report.js";
import { company, SAMPLE } from "./sample-report.js";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:standard"],
    // The roles keep a table that is shown as cards a table, and the label of an SVG is its title.
    rules: { "no-redundant-role": "off", "long-title": "off", "no-inline-style": "error" },
  }),
);

const text = (html: string) =>
  html
    .replace(/<(style|svg|title)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("the report of a scan", () => {
  test("says first how many companies receive data and how many the notice lacks", () => {
    const html = text(writeScanHtml(SAMPLE, "sv"));
    expect(html).toContain("Vilka får uppgifter från www.example.se?");
    expect(html).toContain(
      "3 sidor gicks igenom. Uppgifter går till 4 företag. 1 av dem står i integritetspolicyn, 3 saknas.",
    );
    for (const figure of [
      "4 företag får",
      "3 av dem står inte",
      "3 får uppgifter före samtycke",
      "1 finns utanför",
    ])
      expect(html).toContain(figure);
  });

  test("tells in text what the diagram shows", () => {
    const html = writeScanHtml(SAMPLE, "sv");
    expect(text(html)).toContain(
      "Example Ads, Inc. (USA, utanför EU/EES) får uppgifter från startsidan, /om, före samtycke; står inte i policyn.",
    );
    expect(html).toMatch(
      /<svg [^>]*role="img"[^>]*aria-labelledby="diagram-title"[^>]*aria-describedby="diagram-text"/,
    );
    expect(html).toMatch(/<ul id="diagram-text">/);
  });

  test("draws what is missing, outside the EEA or after consent otherwise than by colour alone", () => {
    const html = writeScanHtml(SAMPLE, "sv");
    expect(html.match(/class="cross"/g)).toHaveLength(3);
    expect(html).toMatch(/class="box outside"/);
    expect(html).toMatch(/class="line missing after"/);
  });

  test("is in English for those who ask in English", () => {
    const html = text(writeScanHtml(SAMPLE, "en"));
    expect(html).toContain("Who receives data from www.example.se?");
    expect(
      html.replace(/Sidan blev inte klar i tid|400 dagar|startsidan|Exempel Statistik/g, ""),
    ).not.toMatch(/[åäö]/i);
  });

  test("says that nothing was sent rather than show nothing", () => {
    const html = text(writeScanHtml({ ...SAMPLE, companies: [], stored: [], unseen: [] }, "sv"));
    expect(html).toContain("Inga uppgifter sågs gå till någon annan.");
    expect(html).toContain("Inget sågs lagras hos besökaren.");
    expect(html).not.toContain("Det som inte kunde ses");
  });

  test("says of what could not be seen that it could not, and gives no number of it", () => {
    const html = text(
      writeScanHtml({ ...SAMPLE, stored: [], seesStored: false, consent: "unknown", sitesOnly: false }, "sv"),
    );
    expect(html).toContain("går inte att se i de källor som granskades");
    expect(html).not.toMatch(
      /kakor eller annan lagring som inte beskrivs|får uppgifter före samtycke|Inget sågs lagras/,
    );
  });

  test.each([
    ["few", SAMPLE],
    ["none", { ...SAMPLE, companies: [], stored: [] }],
    ["many", many(60, 30)],
  ])("is valid HTML with %s companies", (_, report) => {
    const { results } = validator.validateStringSync(writeScanHtml(report, "sv"));
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  });

  test("counts what the diagram has no room for", () => {
    const html = writeScanHtml(many(60, 30), "sv");
    expect(html).toContain(">36 företag till<");
    expect(html).toContain(">23 sidor till<");
  });

  test("runs and fetches nothing, and its style is the one that its policy allows", () => {
    const html = writeScanHtml(SAMPLE, "sv");
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(html).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(html).not.toMatch(/<script|<link|<img|<a |url\(|@import|javascript:| on\w+=/i);
  });

  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\u202e\u0000\u001b[31m' onload='x`;

  test("escapes every value", () => {
    const report: ScanReport = {
      ...SAMPLE,
      of: [HOSTILE],
      date: HOSTILE,
      version: HOSTILE,
      unseen: [HOSTILE],
      companies: [
        company({
          name: HOSTILE,
          brand: HOSTILE,
          country: HOSTILE,
          hosts: [HOSTILE],
          pages: [HOSTILE],
          cookies: [HOSTILE],
          packages: [HOSTILE],
        }),
      ],
      stored: [
        {
          name: HOSTILE,
          storage: "cookie",
          company: HOSTILE,
          remains: HOSTILE,
          documented: false,
          when: "before",
        },
      ],
    };
    const html = writeScanHtml(report, "sv");
    expect(html).not.toMatch(/<script|<img/);
    for (const character of ["\u202e", "\0", "\u001b"]) expect(html).not.toContain(character);
    expect(html).not.toMatch(/<[^>]*\sonerror|<[^>]*\sonload/);
    expect(html.match(/alert\(1\)/g)?.length).toBeGreaterThan(10);
  });
});

function many(companies: number, pages: number): ScanReport {
  const all = Array.from({ length: companies }, (_, at) =>
    company({
      name: `Företag ${at}`,
      country: ["SE", "US", "IE"][at % 3] as string,
      pages: [`/sida-${at % pages}`],
    }),
  );
  return { ...SAMPLE, companies: all };
}
