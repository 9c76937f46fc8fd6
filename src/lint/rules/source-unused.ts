import { pointer } from "../../model/pointer.js";
import { unusedIn } from "../facts/unused.js";
import type { Rule } from "../rule.js";

export const sourceUnused: Rule = {
  id: "source-unused",
  class: "practice",
  legal: ["GDPR art. 14.2 f"],
  summary: {
    sv: "En källa som beskrivs ska användas för något ändamål eller vid någon insamling.",
    en: "A source that is described must be used for some purpose or when data are collected.",
  },
  details: {
    sv: "En källa som varken ett ändamål eller en insamling nämner är antingen inaktuell eller bortglömd. Regeln säger ingenting så länge något ändamål lämnar frågan öppen (sources saknas eller är undecided), eftersom källan då kan höra dit.",
    en: "A source that neither a purpose nor a collection point names is either out of date or forgotten. The rule is silent while any purpose leaves the question open (no sources, or undecided), since the source may belong there.",
  },
  bad: [
    {
      yaml: "sources:\n  address-register: { name: ett adressregister, public: true }\n  employer: { name: din arbetsgivare, public: false }",
      at: ["/sources/employer"],
    },
  ],
  good: [
    {
      yaml: `sources:
  address-register: { name: ett adressregister, public: true }
  employer: { name: din arbetsgivare, public: false }
collectionPoints:
  web-shop: { occasion: när du handlar hos oss }
  agreement: { occasion: när din arbetsgivare anmäler dig, sources: [employer] }`,
    },
    {
      yaml: `sources:
  employer: { name: din arbetsgivare, public: false }
purposes:
  orders: { name: Beställningar, legalBasis: contract, dataSubjects: [customer], sources: undecided }`,
    },
    {
      yaml: `sources:
  employer: { name: din arbetsgivare, public: false }
purposes:
  orders: { name: Beställningar, legalBasis: contract, dataSubjects: [customer], sources: [emplyer] }`,
    },
  ],
  *check(policy) {
    const collected = Object.values(policy.collectionPoints ?? {}).map(({ sources = [] }) => sources);
    for (const id of unusedIn(policy, "sources", collected)) {
      yield {
        path: pointer("sources", id),
        message: {
          sv: `Inget ändamål och ingen insamling nämner källan ”${id}”. Skriv in den under sources vid rätt ändamål, eller ta bort den om ni inte hämtar uppgifter därifrån.`,
          en: `No purpose and no collection point names the source "${id}". Write it under sources of the right purpose, or remove it if you collect no data there.`,
        },
      };
    }
  },
};
