import { describe, expect, test } from "vitest";
import { absoluteStatement } from "../../src/lint/rules/absolute-statement.js";
import { directMarketingUndeclared } from "../../src/lint/rules/direct-marketing-undeclared.js";
import { eeaSpelling } from "../../src/lint/rules/eea-spelling.js";
import { eeaStatementContradicted } from "../../src/lint/rules/eea-statement-contradicted.js";
import { legalTermUnexplained } from "../../src/lint/rules/legal-term-unexplained.js";
import { outdatedName } from "../../src/lint/rules/outdated-name.js";
import { placeholderText } from "../../src/lint/rules/placeholder-text.js";
import { sentenceTooLong } from "../../src/lint/rules/sentence-too-long.js";
import { vagueWording } from "../../src/lint/rules/vague-wording.js";
import { checkText, withExample } from "../support.js";

const RULES = [
  absoluteStatement,
  directMarketingUndeclared,
  eeaSpelling,
  eeaStatementContradicted,
  legalTermUnexplained,
  outdatedName,
  placeholderText,
  sentenceTooLong,
  vagueWording,
];

// A policy whose facts contradict every absolute statement that there is: recipients, a transfer, another source,
// health data, direct marketing and no consent.
const find = async (text: string) => {
  const yaml = `security:
  measures: [${JSON.stringify(text)}]
transfers:
  mail: { country: US, mechanism: standard-contractual-clauses, recipients: [hosting], copy: Mejla oss. }
categories:
  contact-details: { name: Hälsa, special: health }
  order-details: { name: Order }
purposes:
  news:
    name: Nyhetsbrev
    legalBasis: legitimate-interests
    legitimateInterest: { interest: sälja }
    directMarketing: true
    dataSubjects: [customer]
    categories: [contact-details, order-details]
    sources: [data-subject, address-register]
    recipients: [carrier, hosting]`;
  const { diagnostics } = await checkText(withExample({ yaml }), "2026-11-22", RULES);
  return diagnostics.map((each) => each.rule);
};

describe("nothing is said of", () => {
  test.each([
    "Vi säljer aldrig dina personuppgifter.",
    "Vi lämnar aldrig ut uppgifter om barn till någon utomstående.",
    "Vi lämnar aldrig ut känsliga uppgifter till någon annan.",
    "Vi kommer aldrig att lämna ut dina uppgifter till någon som inte behöver dem.",
    "Vi lämnar aldrig ut personuppgifter till obehöriga.",
    "Dina kortuppgifter delas aldrig med någon utomstående.",
    "Vi delar aldrig mer än nödvändigt.",
    "Uppgifterna delas aldrig med andra kunder.",
    "Ingen utomstående har tillgång till våra lokaler.",
    "Inga utomstående får vistas i de rum där uppgifterna förvaras.",
    "Endast behörig personal har tillgång till dina personuppgifter.",
    "Du kan alltid återkalla ditt samtycke.",
    "Du har alltid rätt att invända mot direktmarknadsföring.",
    "Vi skickar endast nyhetsbrev om du har samtyckt till det.",
    "Vi publicerar bilder endast med ditt samtycke.",
    "Känsliga personuppgifter behandlar vi bara med ditt uttryckliga samtycke.",
    "Vi behandlar alltid dina uppgifter enligt dataskyddsförordningen.",
    "Vi samlar bara in de uppgifter som behövs.",
    "Vi hämtar alltid uppgifter från Skatteverket.",
    "Vi använder aldrig dina uppgifter för andra ändamål än de som står här.",
    "Vi använder aldrig uppgifter om barn för marknadsföring.",
    "Vi använder aldrig dina uppgifter för marknadsföring utan ditt samtycke.",
    "Våra säkerhetskopior lagras inom EU/EES.",
    "All lagring av patientjournaler sker inom EU.",
    "Uppgifterna lagras på servrar inom EU/EES, men en underleverantör i USA kan läsa dem vid felsökning.",
    "Vi för aldrig över uppgifter till ett land utanför EU/EES utan att de skyddas.",
    "Vi behandlar aldrig känsliga personuppgifter i nyhetsbrevet.",
    "Vi ber aldrig om känsliga uppgifter via e-post.",
    "Personuppgifter får aldrig skickas okrypterade.",
    "Vi tar bort uppgifterna senast den 31 december året efter köpet.",
    "Vi krypterar alla uppgifter när de skickas och sparas.",
    "Vi testar hur ofta obehöriga försöker logga in.",
    "Personalen får utbildning varje år, och vid nyanställning.",
    "Kontakta oss på telefon, t.ex. om du har glömt lösenordet.",
    "Vi följer dataskyddsförordningen (GDPR) och lagen med kompletterande bestämmelser till den.",
    "Tillsynsmyndigheten Integritetsskyddsmyndigheten (tidigare Datainspektionen) kontrollerar att vi följer lagen.",
    "Datainspektionen bytte namn 2021 till Integritetsskyddsmyndigheten.",
    "Den amerikanska överenskommelsen Privacy Shield är ogiltig sedan 2020.",
    "Skyddet för personuppgifter ser olika ut på olika håll i världen.",
    "Du når oss på vardagar kl. 09.00–16.30 på tel. 08-123 45 67.",
    "Vi behandlar bara uppgifter som du själv har lämnat i formuläret.",
    "Vi lämnar ut uppgifter till Polismyndigheten när lagen kräver det.",
    "Vårt avtal med leverantören säger att uppgifterna aldrig får lämnas vidare.",
    "Leverantören får aldrig lämna vidare uppgifterna till någon annan.",
    "Vi säljer eller delar aldrig dina uppgifter med tredje part i marknadsföringssyfte.",
  ])("%s", async (text) => expect(await find(text)).toEqual([]));
});

describe("contradicted by the facts is", () => {
  test.each([
    "Vi lämnar aldrig ut dina personuppgifter.",
    "Vi delar aldrig dina uppgifter med någon utomstående.",
    "Dina uppgifter lämnas aldrig ut till någon annan.",
    "Vi kommer aldrig att dela dina uppgifter med tredje part.",
    "Vi sprider aldrig uppgifter om dig till någon utomstående.",
    "Inga utomstående har tillgång till dina uppgifter.",
    "Vi behandlar uteslutande dina personuppgifter med ditt samtycke.",
    "All behandling grundas på ditt samtycke.",
    "Vi behandlar bara personuppgifter om du har lämnat ditt samtycke.",
    "Vi samlar uteslutande in uppgifter som du själv lämnar.",
    "Vi använder aldrig dina uppgifter till reklam.",
    "Vi behandlar inga känsliga personuppgifter.",
  ])("%s", async (text) => expect(await find(text)).toEqual(["absolute-statement"]));

  test.each([
    "All behandling av dina personuppgifter sker inom EU/EES.",
    "Dina uppgifter lagras alltid inom EU.",
    "Dina uppgifter lämnar aldrig EU/EES.",
    "Vi överför aldrig personuppgifter till länder utanför EU/EES.",
    "Uppgifterna behandlas endast inom EU och EES.",
  ])("%s", async (text) => expect(await find(text)).toEqual(["eea-statement-contradicted"]));
});
