import { type Claim, DATA, has, hasRestriction, ONLY } from "./claim.js";

const CONSENT = ["samtycke", "samtycken", "samtycker", "samtyckt", "samtycket"];
const PROCESS = ["behandlar", "behandla", "behandlas", "hanterar", "hantera", "hanteras"];
const ALL_PROCESSING = ["all behandling", "all vår behandling"];
// ”Efter ditt samtycke”, and no other way.
const OTHERWISE = [
  ...["inte", "eller", "utan", "annan", "annars", "nya", "lag", "lagen", "avtal", "avtalet", "intresse"],
  ...["intresseavvägning", "förpliktelse", "skyldighet"],
];

/** ”Vi behandlar endast uppgifter med ditt samtycke.” */
export const onlyConsent: Claim = {
  says(plain) {
    if (!has(plain, ONLY) || !has(plain, CONSENT) || has(plain, OTHERWISE)) return false;
    // ”Om du har samtyckt” is the consent itself, not one case among several.
    if (hasRestriction(plain.replace(/ (?:om|när) du (?:har )?(?=(?:lämnat |gett )?(?:ditt )?samtyck)/, " ")))
      return false;
    return has(plain, ALL_PROCESSING) || (has(plain, PROCESS) && has(plain, DATA));
  },
  fact(_, scope) {
    const other = scope.purposes.find(
      ([, { legalBasis, specialCategoryGround }]) =>
        legalBasis !== "consent" && legalBasis !== "undecided" && specialCategoryGround === undefined,
    );
    if (!other) return undefined;
    const [id, { legalBasis }] = other;
    return {
      sv: `ändamålet ”${id}” har en annan rättslig grund (${legalBasis})`,
      en: `the purpose “${id}” has another legal basis (${legalBasis})`,
    };
  },
  remedy: {
    sv: "Skriv vad samtycket gäller, eller stryk meningen: grunden står vid varje ändamål.",
    en: "Write what the consent is for, or strike the sentence: each purpose gives its basis.",
  },
};
