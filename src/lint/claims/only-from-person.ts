import { listed } from "../facts/entries.js";
import { type Claim, DATA, forms, has, knows, ONLY } from "./claim.js";

const FROM_YOU = [
  "från dig",
  "av dig",
  "du själv lämnar",
  "du själv har lämnat",
  "du lämnar",
  "du har lämnat",
];

const isPlain = knows(forms("från själv direkt lämnar lämnat lämnats till hämtar hämta hämtas får"));

/** ”Vi samlar endast in uppgifter från dig själv.” */
export const onlyFromPerson: Claim = {
  says: (plain) => has(plain, ONLY) && has(plain, FROM_YOU) && has(plain, DATA) && isPlain(plain),
  fact(policy, scope) {
    for (const [id, purpose] of scope.purposes) {
      const source = listed(purpose.sources)?.find((each) => each !== "data-subject");
      if (source === undefined) continue;
      const name = policy.sources[source]?.name ?? source;
      return {
        sv: `ändamålet ”${id}” har uppgifter från ”${name}”`,
        en: `the purpose "${id}" has data from "${name}"`,
      };
    }
    return undefined;
  },
  remedy: {
    sv: "Skriv att en del uppgifter kommer från annat håll, eller stryk meningen: källorna står för sig.",
    en: "Write that some data come from elsewhere, or strike the sentence: the sources are given by themselves.",
  },
};
