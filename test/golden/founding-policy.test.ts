import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText } from "../support.js";

const { policy } = await checkText(readFileSync("policy/integritetspolicy.yaml", "utf8"));
const { html } = await render(policy as Policy);
const page = html
  .replace(/<style>[\s\S]*?<\/style>/, "")
  .replace(/<[^>]+>/g, " ")
  .replaceAll("&#39;", "'")
  .replace(/\s+/g, " ");

/** Each fact of the policy that MAILIT AB had before, paragraph by paragraph, and the words that carry it now. */
const FACTS: readonly [fact: string, ...words: RegExp[]][] = [
  ["what MAILIT does", /MAILIT AB utvecklar och tillhandahåller kommunikations- och informationslösningar till bolag och organisationer/],
  ["integrity matters, high level of protection", /hög nivå av dataskydd, så att du ska känna dig trygg/],
  ["what the policy explains", /samlar in, använder, lämnar ut och lagrar dina personuppgifter/],
  ["controller", /MAILIT AB, org\.nr 556532-9496, Sjöbodavägen 2, 145 03 Norsborg, är personuppgiftsansvarig/],
  ["scope", /när vi tillhandahåller eller marknadsför produkter och tjänster/i, /annan kontakt med oss via e-post, sms eller telefon/],
  ["definition of personal data", /alla uppgifter som direkt eller indirekt kan kopplas till en levande person/],
  ["definition of processing", /automatiskt eller inte/, /samla in, registrera, lagra, bearbeta eller överföra/],
  ["categories depend on situation and contract", /beror på situationen och på om det finns ett avtal/],
  ["contact details, as examples", /Kontaktuppgifter : namn, adress, titel, kundnummer och lösenord\. Det är exempel/],
  ["identifying details, as examples", /Identifierande uppgifter : e-postadress, företagsnamn, namn och organisationsnummer\. Det är exempel/],
  ["correspondence", /via e-post och sms, och det du skriver till oss via sociala medier/],
  ["usage data", /skapas när du som företagskund använder våra it-system och applikationer/],
  ["only necessary data", /samlar bara in det som behövs för varje ändamål/],
  ["collected through the employer's agreement", /Från dig eller din arbetsgivare, när avtalet ingås/, /avtal med företaget där du är anställd, och kontakta dig om de produkter och tjänster som det gäller/],
  ["newsletters", /dig som anmäler dig till våra nyhetsbrev/, /Det du själv lämnar när du anmäler dig/],
  ["e-mail and sms", /Hur samlar vi in uppgifterna\? När du kontaktar oss via e-post, sms eller/],
  ["social media", /när du kontaktar oss via e-post, sms eller sociala medier/i],
  ["public registers, as a way to collect", /Hur samlar vi in uppgifterna\? När [^?]* Via allmänna källor såsom offentliga register/],
  ["job applications", /dig som söker ett arbete hos oss/, /Det du själv lämnar när du skickar dina personuppgifter till oss/],
  ["purposes decided beforehand", /bara uppgifter för ändamål som vi har bestämt i förväg/],
  ["purpose: the agreement", /för att uppfylla vårt avtal med företaget där du är anställd/i],
  ["purpose: communication", /för att kommunicera med kunder och leverantörer som en del i vår affärsrelation/i],
  ["purpose: information", /berättigat intresse av att informera kunder och potentiella kunder om våra produkter och tjänster/i, /intresseavvägning bygger på att vi endast kontaktar dig i din yrkesroll/],
  ["purpose: recruitment", /för att rekrytera medarbetare/i],
  ["authorised staff only", /bara behörig personal som behöver uppgifterna i sitt arbete/],
  ["never sells, trades or passes on", /säljer aldrig dina uppgifter och handlar inte med dem/, /lämnar dem bara till de mottagare som beskrivs här/],
  ["processors", /behandlar uppgifter för vår räkning/, /Genom avtal ser vi till att uppgifterna får ett lämpligt skydd/, /kan exempelvis vara leverantörer av it-system och tjänsteleverantörer/],
  ["authorities", /är skyldiga att lämna ut uppgifter Myndigheter : på begäran och efter myndighetsbeslut, de uppgifter som följer av det/],
  ["third countries", /All behandling sker inom EU\/EES/],
  ["independent recipients", /är själv personuppgiftsansvarig för sin behandling, inte vårt biträde\. Skatteverket : .*Banker : .*Distributörer : /],
  ["Skatteverket", /Skatteverket : för att uppfylla våra förpliktelser enligt gällande skattelagstiftning/],
  ["banks", /Banker : för att genomföra betalningar/],
  ["distributors", /Distributörer : för att skicka ut fakturor och andra utskick/],
  ["general retention", /så länge de behövs för sitt ändamål och så länge som lagen kräver/],
  ["recruitment retention", /Längst 12 månader efter avslutad rekryteringsprocess/],
  ["right to information", /rätt att få information när dina uppgifter behandlas/],
  ["information on a breach", /Vid en personuppgiftsincident har du i vissa fall rätt till särskild information/],
  ["rectification", /få fel rättade och ofullständiga uppgifter kompletterade/],
  ["erasure and its grounds", /inte längre behövs/, /återkallar ett samtycke/, /invänder mot direktmarknadsföring/, /invänder mot annat och det inte finns skäl som väger tyngre/, /behandlingen är olaglig/, /lagen kräver det/],
  ["restriction", /I vissa fall kan du begära att behandlingen begränsas/, /medan vi prövar om uppgifterna ska rättas/],
  ["portability", /få ut uppgifter som du själv har lämnat/, /använda dem på annat håll/, /bygger på ditt samtycke eller ett avtal med dig/],
  ["objection", /invända mot behandling som bygger på berättigat intresse/, /om vi kan visa tvingande berättigade skäl som väger tyngre/, /alltid invända mot direktmarknadsföring/],
  ["complaint to MAILIT", /Tycker du att vi bryter mot lagen/, /så att vi kan utreda saken/],
  ["complaint to the authority, by its name of today", /Integritetsskyddsmyndigheten \(IMY\)/, /Box 8114, 104 20 Stockholm/],
  ["damages", /Har du lidit skada av att någon har brutit mot dataskyddsreglerna kan du ha rätt till skadestånd/],
  ["security, also at processors", /Vi och våra personuppgiftsbiträden skyddar uppgifterna mot oavsiktlig eller olaglig förstöring, förlust eller ändring, obehörigt röjande eller obehörig åtkomst/],
  ["what is protected", /Skyddet omfattar bland annat information, it-infrastruktur samt kontors- och produktionsmiljö/],
  ["staff", /anställda informeras kontinuerligt om hur personuppgifter får behandlas/, /dokumenterade instruktioner/],
  ["contact", /frågor eller synpunkter om dataskydd och personuppgifter/, /info@mailit\.se/],
  ["changes", /ändra den, till exempel om lagstiftningen förändras eller om våra tjänster förändras så att det påverkar hur vi behandlar dina personuppgifter/],
  ["yearly review", /regelbundet, minst en gång per år/],
  ["where the latest is", /senaste versionen finns alltid på vår webbplats/],
];

describe("every fact of the founding policy is in the page", () => {
  test.each(FACTS.map(([fact, ...words]) => ({ fact, words })))("$fact", ({ words }) => {
    // The page itself would drown the report.
    expect(words.filter((each) => !each.test(page))).toEqual([]);
  });
});

describe("nothing is out of date", () => {
  test.each(["Datainspektionen", "EU/ESS", "personuppgiftslagen", "personuppgiftsombud"])("%s is not said", (word) => {
    expect(page).not.toContain(word);
  });
});

test("what is not settled and the law asks about is said openly, once", () => {
  expect(page).toMatch(/Rättslig grund Alla ändamål utom /);
  expect(page).toMatch(/Lagringstid Alla ändamål utom /);
  // Silence is lawful: perhaps there is no officer, and no automated decision.
  expect(page).not.toMatch(/dataskyddsombud|automatiserade beslut/);
});

test("the whole text is short, the contents apart", () => {
  const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const text = main.replace(/<nav.*?<\/nav>/s, "").replace(/<[^>]+>/g, " ");
  const words = text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  expect(words.length).toBeGreaterThan(1000);
  expect(words.length).toBeLessThanOrEqual(1350);
});
