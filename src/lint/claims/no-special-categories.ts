import { listed } from "../facts/entries.js";
import { type Claim, has, knows, PROCESS } from "./claim.js";

const NEVER = ["aldrig", "inga"];
const SPECIAL = ["känsliga personuppgifter", "känsliga uppgifter"];

const isPlain = knows(["inga", "känsliga"]);

/** ”Vi behandlar aldrig känsliga personuppgifter.” */
export const noSpecialCategories: Claim = {
  says: (plain) => has(plain, NEVER) && has(plain, SPECIAL) && has(plain, PROCESS) && isPlain(plain),
  fact({ categories }, scope) {
    for (const [id, purpose] of scope.purposes) {
      const special = listed(purpose.categories)?.find((each) => categories[each]?.special !== undefined);
      if (special === undefined) continue;
      return {
        sv: `ändamålet ”${id}” omfattar ”${special}”, som är känsliga personuppgifter`,
        en: `the purpose "${id}" includes "${special}", which is a special category`,
      };
    }
    return undefined;
  },
  remedy: {
    sv: "Skriv när känsliga personuppgifter behandlas, eller stryk meningen.",
    en: "Write when special categories are processed, or strike the sentence.",
  },
};
