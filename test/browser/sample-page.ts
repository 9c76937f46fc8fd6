import { escapeDestination, escapeMarkdown } from "../../src/render/escape.js";
import { inlineToHtml, markdownToHtml } from "../../src/render/html.js";
import { type HtmlSection, type PageView, renderPage } from "../../src/render/page.js";
import { page, style } from "../../src/render/templates/page.generated.js";
import { templating } from "../../src/render/templating.js";

const template = templating()(page);

const BODIES: readonly [id: string, level: 2 | 3 | 4, title: string, markdown: string][] = [
  [
    "summary",
    2,
    "Kort om hur vi behandlar personuppgifter",
    `- **Vem ansvarar?** [Exempelbolaget AB](#controller) ansvarar för dina uppgifter.
- **Varför behandlar vi uppgifter?**
  - [Rekrytering](#recruitment)
  - [Bokföring](#bookkeeping)
- **Var kan du klaga?** Hos oss eller hos Integritetsskyddsmyndigheten. [Så klagar du](#complaints)`,
  ],
  [
    "controller",
    2,
    "Vem ansvarar för dina personuppgifter?",
    `**Exempelbolaget AB**, organisationsnummer 556000-0001, ansvarar för behandlingen av dina personuppgifter. Du når
oss på [${escapeMarkdown("info@exempel.example")}](${escapeDestination("mailto:info@exempel.example")}) eller
[08\u2011123 45 67](tel:+4681234567).

Exempelgatan 2  
145 03 Norsborg`,
  ],
  [
    "purposes",
    2,
    "Varför behandlar vi dina personuppgifter?",
    `Vi behandlar personuppgifter för de ändamål som anges här. För varje ändamål anger vi *rättslig grund* och hur länge
uppgifterna sparas. [Läs om dina rättigheter](#rights).`,
  ],
  [
    "recruitment",
    3,
    "Rekrytering",
    `När du söker arbete hos oss behandlar vi uppgifter som du själv lämnar:

- kontaktuppgifter, till exempel namn, adress och telefonnummer
- uppgifter om utbildning och tidigare anställningar
  - betyg och intyg
  - referenser, om du har godkänt det
- ansökan och personligt brev

> Du behöver inte lämna uppgifterna, men utan dem kan vi inte bedöma din ansökan.`,
  ],
  [
    "recruitment-balance",
    4,
    "Intresseavvägning",
    "Vårt berättigade intresse är att kunna anställa rätt person. Vi har bedömt att det väger tyngre än ditt intresse.",
  ],
  [
    "bookkeeping",
    3,
    "Bokföring",
    `Bokföringslagen (1999:1078) kräver att vi sparar räkenskapsinformation.

1. Fakturan bokförs.
2. Underlaget arkiveras i sju år.
3. Därefter gallras det.`,
  ],
  [
    "recipients",
    2,
    "Vilka får del av uppgifterna?",
    `*Mottagare, deras roll och land*

| Mottagare | Roll | Land | Varför |
| --- | --- | --- | --- |
| Skatteverket | Självständigt personuppgiftsansvarig | Sverige | Vi är skyldiga att lämna kontrolluppgifter |
| Leverantörer av it-system | Personuppgiftsbiträden | EU/EES | Drift och support av våra system |
| Banken | Självständigt personuppgiftsansvarig | Sverige |  |`,
  ],
  [
    "retention",
    2,
    "Hur länge sparar vi uppgifterna?",
    `*Ändamål och tid*

| Ändamål | Tid |
| --- | --- |
| Rekrytering | 12 månader efter avslutad rekryteringsprocess |
| Bokföring | Sju år efter utgången av det kalenderår då räkenskapsåret avslutades |
| ${escapeMarkdown("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")} | Utskick av \`fakturor\` |`,
  ],
  [
    "security",
    2,
    `Hur skyddar vi uppgifterna? ${escapeMarkdown("<C++ & C#>")}`,
    `Vi använder **behörighetsstyrning** och ~~papper~~ kryptering. Mycket långa ord, till exempel
${escapeMarkdown("https://exempel.example/".padEnd(160, "integritetspolicy"))}, får inte spränga sidan.

---

\`\`\`
kod som kan vara bred: ${"x".repeat(120)}
\`\`\``,
  ],
  [
    "rights",
    2,
    "Vilka rättigheter har du?",
    `Du har rätt att få tillgång till dina uppgifter, att få felaktiga uppgifter rättade och i vissa fall att få dem
raderade.

- **Tillgång.** Du kan begära ett registerutdrag.
- **Rättelse.** Du kan begära att felaktiga uppgifter rättas.
- **Radering.** Du kan i vissa fall begära att uppgifter raderas.`,
  ],
  [
    "complaints",
    3,
    "Klagomål",
    `Du kan lämna klagomål till [Integritetsskyddsmyndigheten](${escapeDestination("https://www.imy.se/privatperson/?a=1&b=2")}).`,
  ],
  ["changes", 2, "Ändringar", "Vi meddelar dig om vi ändrar policyn på ett sätt som har betydelse för dig."],
];

/** A page with every feature of the frame and of the Markdown that templates write. */
export function samplePage(change: Partial<PageView> = {}): string {
  const view: PageView = {
    lang: "sv",
    title: "Integritetspolicy",
    description: "Så behandlar Exempelbolaget AB dina personuppgifter.",
    controllerName: "Exempelbolaget AB",
    sections: sampleSections(),
    meta: [
      { label: "Version", value: "1.2.0" },
      { label: "Gäller från", value: "22 november 2026", datetime: "2026-11-22" },
      { label: "Senast granskad", value: "20 november 2026", datetime: "2026-11-20" },
    ],
    edition: "Version: 1.2.0 · Kontrollsumma: 0f1e-2d3c-4b5a",
    version: "1.2.0",
    fingerprint: `sha256:0f1e2d3c4b5a${"0".repeat(52)}`,
    labels: { contents: "Innehåll", skip: "Hoppa till texten", top: "Till sidans början" },
    lead: markdownToHtml(
      "Den här policyn beskriver hur vi behandlar dina personuppgifter, varför vi gör det och vilka rättigheter du har.",
    ),
    style,
    ...change,
  };
  return renderPage(view, template);
}

export function sampleSections(): HtmlSection[] {
  return BODIES.map(([id, level, title, markdown]) => ({
    id,
    level,
    titleHtml: inlineToHtml(title),
    bodyHtml: markdownToHtml(markdown),
  }));
}
