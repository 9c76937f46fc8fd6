import type { Rule } from "../rule.js";

export const answerTimeMissing: Rule = {
  id: "answer-time-missing",
  class: "practice",
  legal: ["GDPR art. 12.3"],
  summary: {
    sv: "Policyn bör säga inom vilken tid en begäran besvaras.",
    en: "The notice should say within what time a request is answered.",
  },
  details: {
    sv: "En begäran ska besvaras utan onödigt dröjsmål och senast inom en månad. Säg det i policyn, så vet läsaren när svaret ska ha kommit.",
    en: "A request must be answered without undue delay and within a month at the latest. Say so in the notice, so that the reader knows when to expect the answer.",
  },
  bad: [
    { yaml: "rights:\n  access: {}", at: ["/rights"] },
    { yaml: "rights:\n  request: { email: dataskydd@example.se, free: true }", at: ["/rights/request"] },
  ],
  good: [{ yaml: "rights:\n  request: { answerWithin: P1M }" }],
  *check({ rights: { request } }) {
    if (request?.answerWithin) return;
    const add = request ? "answerWithin: P1M under request" : "request: { answerWithin: P1M } under rights";
    yield {
      path: request ? "/rights/request" : "/rights",
      message: {
        sv: `Policyn säger inte när den som begär något får svar. Lagen ger er högst en månad. Lägg till ${add}`,
        en: `The notice does not say when a request is answered. The law gives you a month at most. Add ${add}`,
      },
    };
  },
};
