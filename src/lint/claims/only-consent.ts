import { basesOf } from "../../model/bases.js";
import { type Claim, DATA, forms, has, knows, ONLY, PROCESS } from "./claim.js";

const CONSENT = forms("samtycke samtycker samtyckt samtycket");
const ALL_PROCESSING = ["all behandling", "all vår behandling"];
// ”Om du har samtyckt” is the consent itself, not one case among several.
const CONDITION = / (?:om|när|efter att) du (?:har )?(?=(?:lämnat |gett )?(?:ditt )?samtyck)/g;

const isPlain = knows([
  ...CONSENT,
  ...forms("med efter grundas grundar sig bygger sker lämnat gett stöd uttryckliga"),
]);

/** ”Vi behandlar endast uppgifter med ditt samtycke.” */
export const onlyConsent: Claim = {
  says(plain) {
    if (!has(plain, ONLY) || !has(plain, CONSENT)) return false;
    if (!isPlain(plain.replaceAll(CONDITION, " "))) return false;
    return has(plain, ALL_PROCESSING) || (has(plain, PROCESS) && has(plain, DATA));
  },
  fact(_, scope) {
    const other = scope.purposes.find(
      ([, purpose]) =>
        // Consent may be the ground for special categories beside another basis.
        basesOf(purpose).some((basis) => basis !== "consent") && purpose.specialCategoryGround === undefined,
    );
    if (!other) return undefined;
    const [id, purpose] = other;
    const legalBasis = basesOf(purpose)
      .filter((basis) => basis !== "consent")
      .join(", ");
    return {
      sv: `ändamålet ”${id}” har en annan rättslig grund (${legalBasis})`,
      en: `the purpose "${id}" has another legal basis (${legalBasis})`,
    };
  },
  remedy: {
    sv: "Skriv vad samtycket gäller, eller stryk meningen: grunden står vid varje ändamål.",
    en: "Write what the consent is for, or strike the sentence: each purpose gives its basis.",
  },
};
