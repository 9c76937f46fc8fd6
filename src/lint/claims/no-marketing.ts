import { type Claim, DATA, has, hasException, isAboutSomeone } from "./claim.js";

const MARKETING = [
  "marknadsföring",
  "direktmarknadsföring",
  "marknadsföra",
  "reklam",
  "marknadsföringssyfte",
];
const USE = ["använder", "använda", "används", "behandlar", "behandla", "behandlas"];
// Someone else's marketing is another matter.
const OTHERS = [
  "andra",
  "andras",
  "annans",
  "tredje",
  "utomstående",
  "externa",
  "dessa",
  "sådana",
  "känsliga",
];

/** ”Vi använder aldrig dina uppgifter för marknadsföring.” */
export const noMarketing: Claim = {
  says(plain) {
    if (hasException(plain) || has(plain, OTHERS) || isAboutSomeone(plain)) return false;
    return plain.includes(" aldrig ") && has(plain, MARKETING) && has(plain, USE) && has(plain, DATA);
  },
  fact(_, scope) {
    const marketing = scope.purposes.find(([, purpose]) => purpose.directMarketing === true);
    return (
      marketing && {
        sv: `ändamålet ”${marketing[0]}” är direktmarknadsföring`,
        en: `the purpose “${marketing[0]}” is direct marketing`,
      }
    );
  },
  remedy: {
    sv: "Stryk meningen, eller skriv vilka uppgifter som aldrig används för det.",
    en: "Strike the sentence, or write which data are never used for it.",
  },
};
