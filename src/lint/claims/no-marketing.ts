import { type Claim, DATA, forms, has, knows } from "./claim.js";

const MARKETING = forms(
  "marknadsföring direktmarknadsföring reklam marknadsföringssyfte marknadsföringsändamål",
);
const USE = forms("använder använda används behandlar behandla behandlas");

const isPlain = knows([...MARKETING, "för", "till", "i", "egen"]);

/** ”Vi använder aldrig dina uppgifter för marknadsföring.” */
export const noMarketing: Claim = {
  says: (plain) =>
    plain.includes(" aldrig ") &&
    has(plain, MARKETING) &&
    has(plain, USE) &&
    has(plain, DATA) &&
    isPlain(plain),
  fact(_, scope) {
    const marketing = scope.purposes.find(([, purpose]) => purpose.directMarketing === true);
    return (
      marketing && {
        sv: `ändamålet ”${marketing[0]}” är direktmarknadsföring`,
        en: `the purpose "${marketing[0]}" is direct marketing`,
      }
    );
  },
  remedy: {
    sv: "Stryk meningen, eller skriv vilka uppgifter som aldrig används för det.",
    en: "Strike the sentence, or write which data are never used for it.",
  },
};
