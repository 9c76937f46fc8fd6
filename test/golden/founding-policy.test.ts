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
const FACTS: readonly (readonly [fact: string, ...words: readonly RegExp[]])[] = [
  ["what MAILIT does", /MAILIT AB utvecklar och tillhandahåller kommunikations- och informationslösningar till bolag och organisationer/],
  ["integrity matters, high level of protection", /hög nivå av dataskydd, så att du ska känna dig trygg/],
  ["what the policy explains", /samlar in, använder, lämnar ut och lagrar dina personuppgifter/],
  ["controller", /MAILIT AB, org\.nr 556532-9496, Sjöbodavägen 2, 145 03 Norsborg \(i policyn kallat MAILIT \), är personuppgiftsansvarig|MAILIT AB, org\.nr 556532-9496, Sjöbodavägen 2, 145 03 Norsborg \(i policyn kallat MAILIT\), är personuppgiftsansvarig/],
  ["scope", /när vi tillhandahåller produkter/, /när vi marknadsför produkter/, /annan kontakt med oss via e-post eller telefon/],
  ["definition of personal data", /levande fysisk person som direkt eller indirekt kan kopplas till/],
  ["definition of processing", /oavsett om det sker automatiskt eller inte/, /samla in, registrera, lagra, bearbeta eller överföra/],
  ["categories depend on situation and contract", /beror på situationen och på om behandlingen grundar sig på en avtalsrelation eller inte/],
  ["contact details", /Kontaktuppgifter : namn, adress, titel, kundnummer och lösenord/],
  ["identifying details", /Identifierande uppgifter : e-postadress, företagsnamn, namn och organisationsnummer/],
  ["correspondence", /via e-post och sms, och det du skriver till oss via sociala medier/],
  ["usage data", /skapas när du som företagskund använder våra it-system och applikationer/],
  ["only necessary data", /bara in de uppgifter som är nödvändiga för respektive behandling/],
  ["collected through the employer's agreement", /företaget där du arbetar ingår avtal med oss/, /dig själv och från din arbetsgivare/, /produkter och tjänster som vi har avtalat om med din arbetsgivare/],
  ["newsletters", /när du anmäler dig till våra nyhetsbrev/],
  ["e-mail and sms", /när du kontaktar oss via e-post eller sms/],
  ["social media", /när du kontaktar oss via sociala medier/],
  ["public registers", /allmänna källor såsom offentliga register/],
  ["job applications", /när du söker ett arbete hos oss och skickar dina personuppgifter till oss/],
  ["purposes decided beforehand", /bara personuppgifter för ändamål som vi har bestämt i förväg/],
  ["purpose: the agreement", /för att uppfylla det avtal som vi har ingått med ett företag där du är anställd/],
  ["purpose: communication", /för att kommunicera med kunder och leverantörer som en del i vår affärsrelation/],
  ["purpose: information", /berättigat intresse av att informera kunder och potentiella kunder om våra produkter och tjänster/, /intresseavvägning bygger på att vi endast kontaktar dig i din yrkesroll/],
  ["purpose: recruitment", /för att rekrytera medarbetare/],
  ["authorised staff only", /endast av behörig personal som behöver uppgifterna för att utföra sitt arbete/],
  ["never sells, trades or passes on", /säljer aldrig dina personuppgifter och handlar inte med dem/, /lämnar inte heller på annat sätt ut dem till någon utomstående part/],
  ["processors", /underleverantörer inom olika områden som behandlar personuppgifter för vår räkning/, /genom avtal ett lämpligt skydd/, /Leverantörer av it-system/, /Tjänsteleverantörer/],
  ["authorities", /skyldiga att lämna ut personuppgifter/, /på begäran och efter myndighetsbeslut/],
  ["third countries", /All behandling av personuppgifter sker inom EU\/EES/],
  ["independent recipients", /inte personuppgiftsbiträden. De är själva ansvariga/],
  ["Skatteverket", /Skatteverket i Sverige: för att uppfylla våra förpliktelser enligt gällande skattelagstiftning/],
  ["banks", /Banker inom EU\/EES: för att genomföra betalningar/],
  ["distributors", /Distributörer inom EU\/EES: för att skicka ut fakturor och andra utskick/],
  ["general retention", /så länge det är nödvändigt för respektive ändamål och under den tid som krävs för att uppfylla lagstadgade lagringstider/],
  ["recruitment retention", /Längst 12 månader efter avslutad rekryteringsprocess/],
  ["right to information", /rätt att få information om när dina personuppgifter behandlas/],
  ["information on a breach", /i vissa fall rätt till särskild information/],
  ["rectification", /få felaktiga personuppgifter rättade/],
  ["erasure and its grounds", /behövs inte längre för ändamålet/, /samtycke som du återkallar/, /direktmarknadsföring och du motsätter dig/, /intresseavvägning/, /i strid med lagen/, /uppfylla en rättslig skyldighet/],
  ["restriction", /behandlingen av dina personuppgifter begränsas/, /begärt rättelse/],
  ["portability", /få ut uppgifter som du själv har lämnat till oss, och att använda dem på annat håll/, /ditt samtycke eller ett avtal med dig/],
  ["objection", /invända mot behandling som bygger på berättigat intresse/, /intressen som väger tyngre/, /alltid rätt att invända mot direktmarknadsföring/],
  ["complaint to MAILIT", /i strid med gällande lagstiftning/, /så att vi kan utreda saken/],
  ["complaint to the authority, by its name of today", /Integritetsskyddsmyndigheten \(IMY\)/, /Box 8114, 104 20 Stockholm/],
  ["damages", /lidit skada av en behandling som strider mot gällande lagstiftning/, /rätt till skadestånd/],
  ["security, also at processors", /i förekommande fall våra personuppgiftsbiträden, har vidtagit flera olika åtgärder/, /oavsiktlig eller olaglig förstöring, förlust eller ändring, obehörigt röjande eller obehörig åtkomst/],
  ["what security covers", /bland annat skydd för information, it-infrastruktur och kontors- och produktionsmiljö/],
  ["staff", /anställda informeras kontinuerligt om hur personuppgifter får behandlas/, /dokumenterade instruktioner/],
  ["contact", /frågor eller synpunkter om dataskydd/, /info@mailit\.se/],
  ["changes", /ändra och komplettera policyn, till exempel om lagstiftningen förändras eller om våra tjänster förändras på ett sätt som påverkar hur vi behandlar dina personuppgifter/],
  ["yearly review", /regelbundet, minst en gång per år/],
  ["where the latest is", /senaste versionen finns alltid på vår webbplats/],
];

describe("every fact of the founding policy is in the page", () => {
  test.each(FACTS)("%s", (_, ...words) => {
    for (const each of words) expect(page).toMatch(each);
  });
});

describe("nothing is out of date", () => {
  test.each(["Datainspektionen", "EU/ESS", "personuppgiftslagen", "personuppgiftsombud"])("%s is not said", (word) => {
    expect(page).not.toContain(word);
  });
});

test("what is not settled is said openly", () => {
  expect(page).toContain("anger inte den rättsliga grunden för det här ändamålet");
  expect(page).toContain("anger inte om vi har ett dataskyddsombud");
  expect(page).toContain("anger inte om vi fattar automatiserade beslut");
});
