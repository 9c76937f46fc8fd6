import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

const point = (keys: string) =>
  `collectionPoints:\n  form: { occasion: när du fyller i vårt formulär${keys} }`;

export const collectionPurposeMissing: Rule = {
  id: "collection-purpose-missing",
  class: "practice",
  legal: ["GDPR art. 13.1 c"],
  summary: {
    sv: "Varje tillfälle då uppgifter samlas in bör höra till ett ändamål.",
    en: "Every occasion when data are collected should belong to a purpose.",
  },
  details: {
    sv: "Säger policyn att uppgifter samlas in när någon anmäler sig till nyhetsbrevet ska den också säga vad de används till. Skriv purposes: [ändamålets kortnamn] vid tillfället, och beskriv ändamålet under purposes om det saknas.",
    en: "If the notice says that data are collected when someone signs up for the newsletter, it must also say what they are used for. Write purposes: [the purpose's id] at the occasion, and describe the purpose under purposes if it is missing.",
  },
  bad: [
    { yaml: point(""), at: ["/collectionPoints/form"] },
    { yaml: point(", purposes: []"), at: ["/collectionPoints/form"] },
  ],
  good: [{ yaml: point(", purposes: [orders]") }],
  *check(policy) {
    for (const [id, { purposes = [] }, path] of entries(policy.collectionPoints, "collectionPoints")) {
      if (purposes.length > 0) continue;
      yield {
        path,
        message: {
          sv: `Uppgifter samlas in vid ”${id}”, men det står inte för vilket ändamål. Lägg till purposes: [ändamålets kortnamn], och beskriv ändamålet om det saknas.`,
          en: `Data are collected at "${id}", but it does not say for which purpose. Add purposes: [the purpose's id], and describe the purpose if it is missing.`,
        },
      };
    }
  },
};
