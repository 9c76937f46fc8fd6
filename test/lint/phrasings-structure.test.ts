import { describe, expect, test } from "vitest";
import { checkText, withExample } from "../support.js";

// The same fault as editors write it, and what is near it: for the rules that compare parts of a policy.
interface Table {
  readonly rule: string;
  readonly yaml: (text: string) => string;
  readonly caught: readonly string[];
  readonly silent: readonly string[];
}

const q = JSON.stringify;

/** A policy about a club's news, where no purpose has to do with payments, taxes, deliveries or statistics. */
const news = `purposes:
  news:
    name: Nyheter
    description: för att berätta om föreningen
    legalBasis: consent
    dataSubjects: [customer]
`;
const reports = (keys: string) => `purposes:
  cases:
    name: Rapporter om missförhållanden
    description: för att utreda rapporter enligt lagen om visselblåsning
    legalBasis: legal-obligation
    law: lag (2021:890)
    dataSubjects: [customer]
    retention: ${keys}`;
const books = (criteria: string) => `purposes:
  books:
    name: Bokföring
    legalBasis: legal-obligation
    law: bokföringslagen (1999:1078)
    dataSubjects: [customer]
    retention: { criteria: ${q(criteria)} }`;

const tables: readonly Table[] = [
  {
    rule: "recipient-us-company",
    yaml: (name) =>
      `recipients:\n  x: { name: ${q(name)}, role: processor, country: EEA, purpose: drift, agreement: { type: dpa } }`,
    caught: [
      "Google Ireland Limited",
      "Amazon Web Services EMEA SARL",
      "Meta Platforms Ireland Ltd",
      "Microsoft 365",
      "Gmail",
      "OneDrive",
      "Apple",
      "Slack Technologies Limited",
      "Zoom Video Communications",
      "Google (Analytics)",
      "Mailchimp / Intuit",
      "ChatGPT",
      "Azure (molntjänst)",
    ],
    silent: [
      "Metall och Montage AB",
      "Zoomtransport AB",
      "Apple Förskola i Lund AB",
      "Meta Bygg AB",
      "Amazonas Resor AB",
      "Oracle Hästgård HB",
      "Sentrygatans Städ AB",
      "Stripesmode AB",
      "Shopify International Ltd",
      "Slackers Klätterhall AB",
    ],
  },
  {
    rule: "recipient-international-organisation",
    yaml: (name) =>
      `recipients:\n  x: { name: ${q(name)}, role: controller, country: EEA, purpose: pröva ansökan }\ntransfers: none`,
    caught: [
      "Förenta nationerna",
      "FN",
      "UNHCR (FN:s flyktingorgan)",
      "Världshälsoorganisationen, WHO",
      "Interpol",
      "Europeiska patentverket (EPO)",
      "Europarådet",
      "Nordiska ministerrådet",
    ],
    silent: [
      "FN-förbundet",
      "UNICEF Sverige",
      "Europol",
      "Europeiska kommissionen",
      "Svenska Röda Korset",
      "Patent- och registreringsverket",
      "Cernova AB",
      "Rädda Barnen",
    ],
  },
  {
    rule: "recipient-purpose-unmatched",
    yaml: (purpose) =>
      `${news}recipients:\n  x: { name: Exempelmottagaren, role: controller, country: SE, purpose: ${q(purpose)} }`,
    caught: [
      "uppfylla skattelagstiftningen",
      "lämna arbetsgivardeklarationer",
      "ta emot betalningar med Swish",
      "göra kortköp möjliga",
      "driva in obetalda fakturor",
      "göra en kreditprövning",
      "betala ut löner",
      "leverera dina varor",
      "frakta paket till dig",
      "granska våra räkenskaper",
      "sköta vår bokföring",
      "mäta trafiken på webbplatsen",
      "annonsera på sociala medier",
    ],
    silent: [
      "driva vår webbplats",
      "skicka våra nyheter",
      "lagra uppgifterna",
      "ge support åt våra användare",
      "översätta texter",
      "trycka medlemstidningen",
      "svara på frågor i växeln",
    ],
  },
  {
    rule: "datum-misplaced",
    yaml: (datum) => `categories:\n  x: { name: Kontaktuppgifter, examples: [namn, ${q(datum)}] }`,
    caught: [
      "lösenord",
      "Lösenord till Mina sidor",
      "användarnamn och lösenord",
      "inloggningsuppgifter",
      "PIN-kod",
      "kreditkortsnummer",
      "kortuppgifter",
      "bankkontonummer",
      "kontonummer",
      "betalkort",
    ],
    silent: [
      "telefonnummer",
      "portkod",
      "kontaktperson",
      "kortnamn",
      "postnummer",
      "kundnummer",
      "kontorsadress",
      "befattning",
    ],
  },
  {
    rule: "datum-misplaced",
    yaml: (datum) =>
      `categories:\n  one: { name: Kunduppgifter, examples: [kundnummer, köphistorik, IP-adress] }\n  two: { name: Beställningar, examples: [${q(datum)}] }`,
    caught: [
      "kundnummer",
      "Kundnummer",
      "ditt kundnummer",
      "kundnummer (om du har ett)",
      "ip-adress",
      "IP adress",
      "din köphistorik",
      "köphistorik.",
    ],
    silent: [
      "ordernummer",
      "kundnamn",
      "historik över ärenden",
      "leveransadress",
      "kundnummer hos fraktbolaget",
      "mejladress",
    ],
  },
  {
    rule: "retention-in-words",
    yaml: books,
    caught: [
      "7 år enligt bokföringslagen",
      "i sju år",
      "sju år (bokföringslagen)",
      "minst sju år",
      "i minst 7 år enligt bokföringslagen",
      "under 7 års tid enligt bokföringslagen",
      "så länge bokföringslagen kräver, dvs. 7 år",
      "7 år efter köpet enligt bokföringslagen",
    ],
    silent: [
      "till och med sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades",
      "sju år efter utgången av det kalenderår då räkenskapsåret avslutades",
      "7 år efter räkenskapsårets slut",
      "sju år efter att kalenderåret tog slut då räkenskapsåret avslutades",
      "sjunde kalenderåret efter räkenskapsåret",
      "så länge bokföringslagen kräver",
    ],
  },
  {
    rule: "retention-beyond-statute",
    yaml: reports,
    caught: [
      "{ period: P5Y, from: avslutat ärende }",
      "{ period: P25M, from: att ärendet har avslutats }",
      "{ criteria: fem år efter avslutat ärende }",
      "{ criteria: i tre år }",
      "{ criteria: 36 månader efter att ärendet har avslutats }",
      "{ criteria: två år och sex månader efter avslutat ärende }",
    ],
    silent: [
      "{ period: P2Y, from: avslutat ärende }",
      "{ period: P24M, from: avslutat ärende }",
      "{ period: P90D, from: avslutat ärende }",
      "{ criteria: två år efter avslutat ärende }",
      "{ criteria: 24 månader efter avslutat ärende }",
      "{ criteria: så länge ärendet pågår och ett år därefter }",
    ],
  },
  {
    rule: "recipient-unnamed",
    yaml: (name) =>
      `recipients:\n  x: { name: ${q(name)}, role: processor, country: SE, purpose: drift, agreement: { type: dpa } }`,
    caught: [
      "Våra leverantörer",
      "Tredje part",
      "Externa samarbetspartners",
      "Leverantörer av it-tjänster",
      "Andra bolag i koncernen",
      "Utvalda partner",
      "Personuppgiftsbiträden",
      "Våra underleverantörer",
    ],
    silent: [
      "Exempeldrift AB",
      "Bolaget Drift i Umeå AB",
      "Banker",
      "Leverantörer av lönetjänster",
      "Partner i Balans AB",
      "Skatteverket",
    ],
  },
  {
    rule: "source-public-unstated",
    yaml: (keys) => `sources:\n  x: ${keys}`,
    caught: [
      "{ name: din arbetsgivare }",
      "{ name: Bolagsverket }",
      "{ name: offentliga register }",
      "{ name: sociala medier }",
      "{ name: din vårdnadshavare, kind: third-party }",
      "{ name: ett kreditupplysningsföretag }",
    ],
    silent: [
      "{ name: din arbetsgivare, public: false }",
      "{ name: Bolagsverket, public: true }",
      "{ name: kameran i entrén, kind: observed }",
      "{ name: våra egna anteckningar, kind: created-by-controller }",
    ],
  },
];

describe.each(tables)("$rule", ({ rule, yaml, caught, silent }) => {
  const findings = async (text: string) =>
    (await checkText(withExample({ yaml: yaml(text) }))).diagnostics.filter((each) => each.rule === rule);

  test.each(caught)("catches: %s", async (text) => expect(await findings(text)).not.toEqual([]));
  test.each(silent)("leaves alone: %s", async (text) => expect(await findings(text)).toEqual([]));
});
