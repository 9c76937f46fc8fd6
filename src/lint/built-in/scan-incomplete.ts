import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const scanIncomplete: RuleInfo = {
  id: "scan-incomplete",
  class: "practice",
  legal: [],
  about: "scan",
  summary: {
    sv: "Det som skulle läsas bör ha kunnat läsas helt.",
    en: "What was to be read should have been readable in whole.",
  },
  details: {
    sv: "En sida, fil eller inspelning gick inte att se i sin helhet, och där kan det finnas mottagare och kakor som ingen har sett. Att inget hittades betyder därför inte att allt är beskrivet. Meddelandet säger vad som inte syntes och varför.",
    en: "A page, file or recording could not be seen in whole, and there may be recipients and cookies in it that nobody has seen. That nothing was found therefore does not mean that all is described. The message says what was not seen and why.",
  },
  bad: [{ yaml: "website: https://www.example.se", unseen: true, at: [""] }],
  good: [{ yaml: "website: https://www.example.se" }],
};
