import type { Rule } from "../rule.js";

export const requestCostMissing: Rule = {
  id: "request-cost-missing",
  class: "practice",
  legal: ["GDPR art. 12.5"],
  summary: {
    sv: "Policyn bör säga att det är kostnadsfritt att använda rättigheterna.",
    en: "The notice should say that using the rights is free of charge.",
  },
  details: {
    sv: "Enligt lagen kostar en begäran ingenting, utom om den är uppenbart ogrundad eller orimlig. Mallen skriver ut undantaget, så free: true är rätt även om ni vill kunna använda det.",
    en: "By law a request costs nothing, unless it is manifestly unfounded or excessive. The template prints the exception, so free: true is right even if you want to be able to use it.",
  },
  bad: [
    { yaml: "rights:\n  access: {}", at: ["/rights"] },
    { yaml: "rights:\n  request: { answerWithin: P1M }", at: ["/rights/request"] },
    { yaml: "rights:\n  request: { answerWithin: P1M, free: false }", at: ["/rights/request/free"] },
  ],
  good: [{ yaml: "rights:\n  request: { free: true }" }],
  *check({ rights: { request } }) {
    if (request?.free) return;
    if (request?.free === false) {
      yield {
        path: "/rights/request/free",
        message: {
          sv: "Policyn säger att en begäran inte är kostnadsfri, men det är den enligt lagen, utom om den är uppenbart ogrundad eller orimlig. Skriv free: true",
          en: "The notice says that a request is not free of charge, but by law it is, unless manifestly unfounded or excessive. Write free: true",
        },
      };
      return;
    }
    const add = request ? "free: true under request" : "request: { free: true } under rights";
    yield {
      path: request ? "/rights/request" : "/rights",
      message: {
        sv: `Policyn säger inte att det är kostnadsfritt att använda rättigheterna. Lägg till ${add}`,
        en: `The notice does not say that using the rights is free of charge. Add ${add}`,
      },
    };
  },
};
