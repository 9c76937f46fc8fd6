import { type Period, parsePeriod } from "../../model/date.js";
import type { Rule } from "../rule.js";

export const answerTimeTooLong: Rule = {
  id: "answer-time-too-long",
  class: "law",
  legal: ["GDPR art. 12.3"],
  summary: {
    sv: "En begäran ska besvaras inom högst en månad.",
    en: "A request must be answered within a month at most.",
  },
  details: {
    sv: "Tiden får förlängas med två månader när en begäran är komplicerad, men då ska den som begärt få veta det inom den första månaden. Förlängningen är ett undantag och mallen nämner den; den ordinarie tiden är högst P1M.",
    en: "The time may be extended by two months where a request is complex, but the person must then be told within the first month. The extension is an exception and the template mentions it; the ordinary time is P1M at most.",
  },
  bad: [
    { yaml: "rights:\n  request: { answerWithin: P3M }", at: ["/rights/request/answerWithin"] },
    { yaml: "rights:\n  request: { answerWithin: P31D }", at: ["/rights/request/answerWithin"] },
    { yaml: "rights:\n  request: { answerWithin: P1M1D }", at: ["/rights/request/answerWithin"] },
  ],
  good: [
    { yaml: "rights:\n  request: { answerWithin: P1M }" },
    { yaml: "rights:\n  request: { answerWithin: P30D }" },
    { yaml: "rights:\n  request: { answerWithin: P4W }" },
    { yaml: "rights:\n  access: {}" },
  ],
  *check({ rights: { request } }) {
    const period = request?.answerWithin === undefined ? undefined : parsePeriod(request.answerWithin);
    if (!period || !exceedsMonth(period)) return;
    yield {
      path: "/rights/request/answerWithin",
      message: {
        sv: `Svarstiden ${request?.answerWithin} är längre än en månad, som är den längsta tid lagen tillåter. Skriv answerWithin: P1M eller kortare.`,
        en: `The answer time ${request?.answerWithin} is longer than one month, the longest the law allows. Write answerWithin: P1M or shorter.`,
      },
    };
  },
};

// 30 days is what people write for a month, and longer than one only in February; 31 days are longer in five months.
function exceedsMonth({ years, months, days }: Period): boolean {
  const whole = years * 12 + months;
  return whole > 1 || (whole === 1 ? days > 0 : days > 30);
}
