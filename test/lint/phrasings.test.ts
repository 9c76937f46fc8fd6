import { describe, expect, test } from "vitest";
import { checkText, withExample } from "../support.js";

// How Swedish notices put it: each rule on words that it must catch, and on words near them that it must leave alone.
interface Table {
  readonly rule: string;
  readonly yaml: (text: string) => string;
  readonly caught: readonly string[];
  readonly silent: readonly string[];
}

const q = JSON.stringify;
const purpose = (keys: string) => `purposes:\n  x:\n    dataSubjects: [customer]\n    ${keys}`;
const described = (text: string) =>
  purpose(`name: Kontakt\n    description: ${q(text)}\n    legalBasis: legitimate-interests`);
const criteria = (text: string) =>
  purpose(`name: Kontakt\n    legalBasis: contract\n    retention: { criteria: ${q(text)} }`);
const source = (text: string) => `sources:\n  x: { name: ${q(text)}, public: false }`;
const datum = (text: string) => `categories:\n  x: { name: Uppgifter, examples: [${q(text)}] }`;

const contract = (text: string) =>
  purpose(
    `name: Leveranser\n    legalBasis: contract\n    contract: { party: data-subject, description: ${q(text)} }`,
  );
const criminalGround = (text: string) =>
  `categories:\n  x: { name: Brott, criminal: true }\n${purpose(`name: Kontroll\n    legalBasis: contract\n    categories: [x]\n    criminalDataGround: ${q(text)}`)}`;
const exclusion = (text: string) =>
  `exclusions: [${q(text)}]\nautomatedDecisions:\n  credit: { name: Kreditprövning }\ntransfers:\n  support: { country: IN }`;
const applicants = (text: string) =>
  `dataSubjects:\n  group: { name: ${q(text.split(", ")[0])}, description: ${q(text.split(", ")[1])} }\npurposes:\n  x:\n    name: Ansökningar\n    legalBasis: legitimate-interests\n    dataSubjects: [group]\n    retention: { period: P5Y, from: beslutet }`;

const tables: readonly Table[] = [
  {
    rule: "direct-marketing-undeclared",
    yaml: described,
    caught: [
      "för att mejla rabattkoder till dig",
      "för att visa annonser för dig i sociala medier",
      "för att bjuda in dig till våra kundkvällar",
      "för att informera dig om våra produkter och tjänster",
      "för att berätta om nya produkter",
      "för att skicka erbjudanden till medlemmar",
      "för att tipsa om kommande evenemang",
      "för att kontakta potentiella kunder",
      "för att marknadsföra vårt sortiment",
      "för att skicka vårt nyhetsbrev",
      "för att ge dig inspiration och information om våra tjänster",
    ],
    silent: [
      "för att påminna dig om din tid via sms",
      "för att visa vad andra tycker om varorna",
      "för att räkna hur många som ser våra annonser",
      "för att leverera våra produkter och tjänster",
      "för att informera om ändringar i våra tjänster",
      "för att informera om driftstörningar i tjänsten",
      "för att svara på frågor om våra produkter",
      "för att utveckla och förbättra våra tjänster",
      "för att ta hand om din reklamation",
      "för att kontakta dig om din beställning av våra varor",
    ],
  },
  {
    rule: "email-marketing-consent",
    yaml: described,
    caught: [
      "för att skicka nyhetsbrev",
      "för att skicka reklam med e-post",
      "för att sms:a erbjudanden",
      "för att mejla erbjudanden till dig",
      "för att skicka marknadsföring via sms",
      "för att skicka reklam per mail",
    ],
    silent: [
      "för att skicka reklam i brevlådan",
      "för att mejla erbjudanden om liknande produkter, och du kan tacka nej",
      "för att skicka nyhetsbrev till dig i din yrkesroll",
      "för att mejla din orderbekräftelse",
      "för att skicka sms när paketet har kommit",
      "för att svara på din e-post",
    ],
  },
  {
    rule: "cookies-basis",
    yaml: described,
    caught: [
      "för att mäta besök med kakor",
      "för att analysera trafiken med hjälp av cookies",
      "för att visa annonser med cookies",
      "för att följa besökare med spårningspixlar och annonsera",
      "för statistik genom kakor på webbplatsen",
      "för att förbättra webbplatsen med cookies från Google Analytics",
    ],
    silent: [
      "för att spara din varukorg med kakor",
      "för att hålla dig inloggad med cookies",
      "för att mäta besök utan kakor",
      "för att baka kakor åt föreningen",
      "för att webbplatsen ska fungera, med nödvändiga kakor",
      "för att svara på frågor",
    ],
  },
  {
    rule: "source-observed",
    yaml: source,
    caught: [
      "kameror i lokalen",
      "vår kamerabevakning",
      "loggar i våra it-system",
      "passersystemet",
      "din användning av appen",
      "dina besök på webbplatsen",
      "GPS i bilen",
      "besöksstatistik",
    ],
    silent: [
      "kameror hos grannen",
      "loggar från vår leverantör",
      "polisens kameror",
      "din arbetsgivare",
      "folkbokföringen",
      "Kameraföreningens medlemsregister",
      "Loggia Fastigheter AB",
    ],
  },
  {
    rule: "special-category-unmarked",
    yaml: datum,
    caught: [
      "röntgenbilder",
      "tandstatus",
      "sjukanmälan",
      "blodtryck",
      "irismönster",
      "politisk uppfattning",
      "medlemskap i facket",
      "allergier",
      "hälsouppgifter",
      "sjukfrånvaro",
      "facklig tillhörighet",
      "religiös tillhörighet",
      "fingeravtryck",
      "diagnoser",
      "politiska åsikter",
      "funktionsnedsättning",
    ],
    silent: [
      "vikt på paketet",
      "nationalitet",
      "modersmål",
      "friskvårdsbidrag",
      "synpunkter",
      "hälsningar",
      "namn",
      "köphistorik",
      "matpreferenser",
      "din politik för kakor",
      "receptsamling",
      "inga hälsouppgifter",
    ],
  },
  {
    rule: "national-id-unmarked",
    yaml: datum,
    caught: [
      "samordningsnumret",
      "personnumren",
      "personnummer",
      "samordningsnummer",
      "personnummer eller samordningsnummer",
      "ditt personnummer",
      "Personnummer (ÅÅMMDD-XXXX)",
      "personnr",
    ],
    silent: [
      "försäkringsnummer",
      "födelsedatum",
      "organisationsnummer",
      "kundnummer",
      "telefonnummer",
      "medlemsnummer",
      "inte personnummer",
    ],
  },
  {
    rule: "criminal-data-unmarked",
    yaml: datum,
    caught: [
      "polisanmälningar",
      "förundersökning",
      "åtal",
      "utdrag ur belastningsregistret",
      "lagöverträdelser",
      "misstanke om brott",
      "fällande domar",
      "brottsmisstankar",
      "uppgifter om brott",
    ],
    silent: [
      "domännamn",
      "inbrottslarm",
      "domarlicens",
      "avbrott",
      "avtalsbrott",
      "brottning",
      "driftavbrott",
      "betalningsanmärkningar",
      "inga uppgifter om brott",
    ],
  },
  {
    rule: "retention-without-limit",
    yaml: criteria,
    caught: [
      "minst 7 år",
      "i minst två år efter köpet",
      "åtminstone i tre år",
      "lägst tolv månader",
      "som minst ett år",
      "minst så länge du är kund",
    ],
    silent: [
      "högst 7 år",
      "minst ett och högst tre år",
      "sju år efter köpet",
      "så länge du är kund",
      "minst två år, därefter raderas de",
      "tills du säger upp avtalet",
    ],
  },
  {
    rule: "retention-circular",
    yaml: criteria,
    caught: [
      "så länge uppgifterna finns kvar",
      "så länge personuppgifterna finns kvar hos oss",
      "så länge de lagras",
      "tills de raderas",
      "tills uppgifterna tas bort",
      "så länge vi har dem",
      "så länge uppgifterna finns i våra system",
    ],
    silent: [
      "så länge du är kund",
      "tills du tar bort ditt konto",
      "så länge avtalet gäller",
      "så länge uppgifterna finns kvar i bokföringen",
      "tills du raderar dem",
      "tills ärendet är avslutat",
    ],
  },
  {
    rule: "balancing-empty",
    yaml: (text) =>
      purpose(
        `name: Kontakt\n    legalBasis: legitimate-interests\n    legitimateInterest: { interest: sälja, balancing: ${q(text)} }`,
      ),
    caught: [
      "vårt intresse väger tyngre än ditt",
      "vårt berättigade intresse väger tyngre",
      "vi har gjort en intresseavvägning",
      "vi bedömer att vårt intresse överväger den registrerades intresse av skydd för sina personuppgifter",
      "intresset väger tyngre än dina rättigheter och friheter",
      "våra intressen uppväger dina",
    ],
    silent: [
      "vi bara kontaktar dig i din yrkesroll",
      "du själv har frågat",
      "uppgifterna raderas efter tre dygn",
      "vårt intresse väger tyngre eftersom du kan säga nej i varje brev",
      "få uppgifter behövs",
      "du väntar dig det som medlem",
    ],
  },
  {
    rule: "ai-untold",
    yaml: described,
    caught: [
      "för att svara med en chatbot",
      "för att hjälpa dig genom vår AI-assistent",
      "för att svara med hjälp av AI",
      "för att vår virtuella assistent ska kunna svara",
      "för att skriva svar med en språkmodell",
      "för att ta fram texter med generativ AI",
    ],
    silent: [
      "för att svara på mejl",
      "för att chatta med vår kundtjänst",
      "för att svara utan chatbot",
      "för att sköta ditt konto",
      "för att skicka en automatisk bekräftelse",
      "för att vår assistent Anna ska kunna svara",
    ],
  },
  {
    rule: "source-unnamed",
    yaml: source,
    caught: [
      "offentliga register",
      "offentliga källor",
      "externa källor",
      "tredje part",
      "samarbetspartners",
      "andra företag",
    ],
    silent: [
      "Bolagsverket",
      "Skatteverkets folkbokföring",
      "din arbetsgivare",
      "Creditsafe",
      "SPAR",
      "din vårdnadshavare",
    ],
  },
  {
    rule: "contract-party-contradicted",
    yaml: contract,
    caught: [
      "avtalet med din arbetsgivare",
      "avtalet mellan oss och din arbetsgivare",
      "avtalet med ditt företag",
      "avtalet med din bostadsrättsförening",
      "avtalet med företaget som du arbetar för",
    ],
    silent: [
      "avtalet om tjänsten",
      "hyresavtalet med dig",
      "avtalet med dig eller din arbetsgivare",
      "anställningsavtalet med arbetsgivaren",
    ],
  },
  {
    rule: "criminal-data-consent",
    yaml: criminalGround,
    caught: ["vårt berättigade intresse", "avtalet med dig", "en intresseavvägning"],
    silent: ["penningtvättslagen", "5 § IMY:s föreskrifter (DIFS 2018:2)", "avtalslagen"],
  },
  {
    rule: "absolute-statement",
    yaml: exclusion,
    caught: ["Vi lämnar aldrig ut dina uppgifter till någon annan."],
    silent: ["Vi lagrar inga kortuppgifter.", "Vi säljer aldrig dina uppgifter."],
  },
  {
    rule: "eea-statement-contradicted",
    yaml: exclusion,
    caught: ["Vi för aldrig över uppgifter till länder utanför EU/EES."],
    silent: ["Vi för aldrig över kortuppgifter till länder utanför EU/EES."],
  },
  {
    rule: "automated-statement-contradicted",
    yaml: exclusion,
    caught: ["Vi fattar inga automatiserade beslut."],
    silent: ["Vi skickar inga automatiska svar."],
  },
  {
    rule: "recruitment-retention-long",
    yaml: applicants,
    caught: [
      "kandidater, du som söker jobb hos oss",
      "sökande, du som söker arbete hos oss",
      "personer som söker jobb, du som söker en tjänst",
    ],
    silent: ["sökande, du som söker bygglov", "kandidater, du som kandiderar till styrelsen"],
  },
];

describe.each(tables)("$rule", ({ rule, yaml, caught, silent }) => {
  const found = async (text: string) =>
    (await checkText(withExample({ yaml: yaml(text) }))).diagnostics.filter((each) => each.rule === rule)
      .length;

  test.each(caught)("catches: %s", async (text) => expect(await found(text)).toBe(1));
  test.each(silent)("leaves alone: %s", async (text) => expect(await found(text)).toBe(0));
});
