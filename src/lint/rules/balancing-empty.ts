import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import { saysOnly, wordSet } from "../facts/wording.js";
import type { Rule } from "../rule.js";

// A text made only of these says that the interest weighs more, and not why.
const EMPTY = wordSet(`
  anser anses att av avvägning avvägningen bedömer bedömt bedömning berättigad berättigade berättigat de den denna det
  dess detta dig din dina ditt du efter enligt ett en enskildas enskildes finns fri friheter för föreligger företagets
  förordningen bolagets föreningens gentemot gjort gjorts göra grundläggande grund ha har hos i integritet integritetsintresse
  integriteten intresse intressen intresset intresseavvägning intresseavvägningen kommit fram konstaterat med mer mot
  nödvändig nödvändigt och om oss personens privatliv sin sina sitt på registrerade registrerades rätt rättigheter skydd skyddet skyddas
  större sådan säger så till tyngre tyngst uppväger utfört utan vara verksamhet verksamheten vi vilket vår vårt våra väga
  väger än över överväger åt är ändamålet ändamål behandlingen behandling personuppgifter personuppgifterna uppgifter därför
`);
const WEIGHING = [
  "väger",
  "uppväger",
  "överväger",
  "avvägning",
  "avvägningen",
  "intresseavvägning",
  "berättigat",
];

const news = (balancing: string) =>
  `purposes:\n  news:\n    name: Nyheter\n    dataSubjects: [customer]\n    legalBasis: legitimate-interests\n    legitimateInterest: { interest: sälja mer, balancing: ${JSON.stringify(balancing)} }`;

export const balancingEmpty: Rule = {
  id: "balancing-empty",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 6.1 f"],
  summary: {
    sv: "En intresseavvägning bör säga varför intresset väger tyngre, inte bara att det gör det.",
    en: "A balancing test should say why the interest weighs more, not only that it does.",
  },
  details: {
    sv: "”Vårt intresse väger tyngre än ditt” upprepar slutsatsen. Säg vad som talar för: vad ni låter bli att göra, vad personen väntar sig, hur lite uppgifter det gäller eller hur lätt det är att säga nej.",
    en: '"Our interest outweighs yours" repeats the conclusion. Say what speaks for it: what you refrain from doing, what the person expects, how few data are concerned or how easy it is to say no.',
  },
  bad: [
    { yaml: news("vårt intresse väger tyngre än ditt"), at: ["/purposes/news/legitimateInterest/balancing"] },
    {
      yaml: news("vi har gjort en intresseavvägning och bedömt att vårt berättigade intresse väger tyngre"),
      at: ["/purposes/news/legitimateInterest/balancing"],
    },
  ],
  good: [
    { yaml: news("vi bara kontaktar dig i din yrkesroll") },
    { yaml: news("du kan förvänta dig det som kund, och kan säga nej när som helst") },
    { yaml: news("vårt intresse väger tyngre eftersom vi bara sparar bilderna i tre dygn") },
  ],
  *check(policy) {
    for (const [id, { legitimateInterest }, path] of purposes(policy)) {
      const balancing = legitimateInterest?.balancing;
      if (balancing === undefined || !saysOnly(balancing, EMPTY)) continue;
      if (!WEIGHING.some((word) => balancing.toLowerCase().includes(word))) continue;
      yield {
        path: child(child(path, "legitimateInterest"), "balancing"),
        message: {
          sv: `Avvägningen för ”${id}” säger att intresset väger tyngre, men inte varför. Skriv vad som talar för det, till exempel balancing: vi bara kontaktar dig i din yrkesroll`,
          en: `The balancing of "${id}" says that the interest weighs more, but not why. Write what speaks for it, for example balancing: vi bara kontaktar dig i din yrkesroll`,
        },
      };
    }
  },
};
