import type { Text } from "../../model/text.js";
import type { Claim } from "../claims/claim.js";
import { noDisclosure, noThirdParty } from "../claims/no-disclosure.js";
import { noMarketing } from "../claims/no-marketing.js";
import { noSpecialCategories } from "../claims/no-special-categories.js";
import { onlyConsent } from "../claims/only-consent.js";
import { onlyFromPerson } from "../claims/only-from-person.js";
import { type Scope, scopes } from "../claims/scope.js";
import { freeTexts } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import { sentences } from "../facts/sentences.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const CLAIMS: readonly Claim[] = [
  noDisclosure,
  noThirdParty,
  onlyConsent,
  onlyFromPerson,
  noMarketing,
  noSpecialCategories,
];

const ABSOLUTE = /aldrig|alltid|endast|uteslutande|enbart|bara|inga|ingen|all /i;

const measure = (text: string) => `security:\n  measures: [${JSON.stringify(text)}]`;
const news = (keys: string) =>
  `purposes:\n  news:\n    name: Nyheter\n    dataSubjects: [customer]\n    categories: [contact-details]\n    ${keys}`;

export const absoluteStatement: Rule = {
  id: "absolute-statement",
  class: "promise",
  legal: ["GDPR art. 12.1", "GDPR art. 13.1"],
  summary: {
    sv: "Ord som aldrig, alltid och endast ska stämma med resten av policyn.",
    en: "Words such as never, always and only must agree with the rest of the notice.",
  },
  details: {
    sv: "En text som lovar mer än filen i övrigt visar gör policyn osann. Regeln läser meningar med aldrig, alltid, endast, uteslutande, all behandling och inga utomstående, och säger till bara när den kan peka på uppgiften som säger emot: en mottagare, en rättslig grund, en källa, direktmarknadsföring eller känsliga personuppgifter. En text vid ett ändamål jämförs med det ändamålet.",
    en: "A text that promises more than the rest of the file shows makes the notice untrue. The rule reads sentences with never, always, only, all processing and no outsiders (in Swedish), and speaks only where it can point at the fact that says otherwise: a recipient, a legal basis, a source, direct marketing or special categories. A text of a purpose is compared with that purpose.",
  },
  bad: [
    {
      yaml: measure(
        "Vi kommer aldrig att sälja, handla eller på annat sätt lämna vidare personuppgifter till någon utomstående part.",
      ),
      at: ["/security/measures/0"],
    },
    { yaml: measure("Inga utomstående får tillgång till uppgifterna."), at: ["/security/measures/0"] },
    { yaml: measure("Vi lämnar aldrig ut dina personuppgifter."), at: ["/security/measures/0"] },
    { yaml: measure("Vi delar aldrig dina uppgifter med tredje part."), at: ["/security/measures/0"] },
    { yaml: measure("All behandling bygger på ditt samtycke."), at: ["/security/measures/0"] },
    { yaml: measure("Vi samlar endast in uppgifter från dig själv."), at: ["/security/measures/0"] },
    {
      yaml: news(
        "legalBasis: consent\n    directMarketing: true\n    description: för att skriva till dig. Vi använder aldrig dina uppgifter för reklam.",
      ),
      at: ["/purposes/news/description"],
    },
    {
      yaml: news(
        "legalBasis: contract\n    description: för att skriva till dig. Vi behandlar alltid dina uppgifter med ditt samtycke.",
      ),
      at: ["/purposes/news/description"],
    },
    {
      yaml: `${news("legalBasis: consent")}\ncategories:\n  contact-details:\n    name: Kostönskemål\n    special: health\n    description: Vi behandlar aldrig känsliga personuppgifter.`,
      at: ["/categories/contact-details/description"],
    },
  ],
  good: [
    { yaml: measure("Vi säljer aldrig dina uppgifter.") },
    {
      yaml: measure("Vi lämnar aldrig ut uppgifter till någon utomstående utöver de mottagare som står här."),
    },
    { yaml: measure("Vi lämnar aldrig ut dina uppgifter till någon annan utan ditt samtycke.") },
    { yaml: measure("Vi delar aldrig dina uppgifter med någon utomstående för deras marknadsföring.") },
    { yaml: measure("Våra biträden lämnar aldrig uppgifter vidare till någon annan.") },
    { yaml: measure("Vi ber aldrig om ditt lösenord. Lämna det aldrig till någon annan.") },
    { yaml: measure("Vi behandlar bara känsliga uppgifter om du har lämnat ditt samtycke.") },
    { yaml: measure("Samtycke som du har lämnat kan du alltid återkalla.") },
    { yaml: measure("Endast den som behöver uppgifterna i sitt arbete kommer åt dem.") },
    {
      yaml: `${measure("Vi delar aldrig dina uppgifter med tredje part.")}\nrecipients:\n  hosting: { name: Exempeldrift AB, role: processor, country: SE, purpose: lagra, agreement: { type: dpa } }`,
    },
    { yaml: `${measure("Inga utomstående får tillgång till uppgifterna.")}\nrecipients: {}` },
    {
      yaml: news(
        "legalBasis: undecided\n    description: för att skriva till dig. Vi behandlar alltid dina uppgifter med ditt samtycke.",
      ),
    },
    {
      yaml: news(
        "legalBasis: consent\n    recipients: []\n    description: för att skriva till dig. Vi lämnar aldrig ut uppgifterna till någon annan.",
      ),
    },
    {
      yaml: "recipients:\n  carrier: { name: Exempelfrakt AB, role: controller, country: SE, purpose: leverera varor och aldrig lämna uppgifter vidare till någon annan }",
    },
  ],
  *check(policy) {
    const scopeOf = scopes(policy);
    // What speaks of everything is compared with everything: once for each claim is enough.
    const facts = new Map<Claim, Text | undefined>();
    const factAgainst = (claim: Claim, scope: Scope): Text | undefined => {
      if (!scope.whole) return claim.fact(policy, scope);
      if (!facts.has(claim)) facts.set(claim, claim.fact(policy, scope));
      return facts.get(claim);
    };
    for (const [text, path] of freeTexts(policy)) {
      if (!ABSOLUTE.test(text)) continue;
      const scope = scopeOf(path);
      if (!scope) continue;
      for (const sentence of sentences(text)) {
        const plain = plainWords(sentence);
        const claim = CLAIMS.find((each) => each.says(plain));
        const fact = claim && factAgainst(claim, scope);
        if (!fact) continue;
        yield {
          path,
          message: {
            sv: `Texten säger ”${quotation(sentence)}”, men ${fact.sv}. ${claim.remedy.sv}`,
            en: `The text says "${quotation(sentence)}", but ${fact.en}. ${claim.remedy.en}`,
          },
        };
        break;
      }
    }
  },
};
