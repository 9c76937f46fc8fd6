import { checkDigit, isSwedishForm } from "../facts/organisation-number.js";
import type { Rule } from "../rule.js";

export const organisationNumberPersonal: Rule = {
  id: "organisation-number-personal",
  class: "practice",
  legal: ["lag (2018:218) 3 kap. 10 §"],
  summary: {
    sv: "Ett organisationsnummer som kan vara ett personnummer ska inte publiceras i onödan.",
    en: "An organisation number that may be a personal identity number must not be published needlessly.",
  },
  details: {
    sv: "I ett organisationsnummer är tredje siffran minst 2. Är den lägre kan det vara ett personnummer, som den som har enskild firma ofta använder. Personnummer får behandlas utan samtycke bara när det är klart motiverat.",
    en: "The third digit of an organisation number is at least 2. If it is lower, the number may be a personal identity number, which sole traders often use. Without consent such a number may be processed only where clearly justified.",
  },
  bad: [
    {
      yaml: "controller:\n  name: Anna Exempel Foto\n  email: anna@example.se\n  organisationNumber: 121212-1212",
      at: ["/controller/organisationNumber"],
    },
  ],
  good: [
    { yaml: "controller:\n  name: Exempel AB\n  organisationNumber: 556532-9496" },
    { yaml: "controller:\n  name: Anna Exempel Foto\n  email: anna@example.se" },
    // With a digit wrong it is neither: organisation-number-invalid says so.
    { yaml: "controller:\n  name: Exempel AB\n  organisationNumber: 121212-1213" },
  ],
  *check({ controller: { organisationNumber: number } }) {
    if (number === undefined || !isSwedishForm(number) || Number(number.charAt(2)) >= 2) return;
    if (checkDigit(number) !== Number(number.at(-1))) return;
    yield {
      path: "/controller/organisationNumber",
      // The number is not repeated here: reports are kept and passed on.
      message: {
        sv: "Numret kan vara ett personnummer, eftersom tredje siffran är lägre än 2. Ta bort raden organisationNumber om det är det, eller kontrollera numret mot registreringsbeviset.",
        en: "The number may be a personal identity number, since its third digit is below 2. Remove the line organisationNumber if it is, or check the number against the registration certificate.",
      },
    };
  },
};
