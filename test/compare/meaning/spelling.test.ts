import { expect, test } from "vitest";
import { isSpelling } from "../../../src/compare/meaning/spelling.js";

test.each([
  ["för att ge dig säkker vård", "för att ge dig säker vård"],
  ["Vi skickar brev", "vi skickar brev."],
  ["e-post adress", "e-postadress"],
  ["personupgifter om dig", "personuppgifter om dig"],
  ["din arbetgsivare", "din arbetsgivare"],
])("%s → %s is spelling", (before, after) => expect(isSpelling(before, after)).toBe(true));

test.each([
  ["sparas i 12 månader", "sparas i 24 månader"],
  ["det är möjligt", "det är omöjligt"],
  ["ditt rimliga krav", "ditt orimliga krav"],
  ["vi kan radera", "vi ska radera"],
  ["vi säljer inte", "vi säljer"],
  ["till Klarna", "till Clarna"],
  ["ändamålet", "ändamålen"],
  ["sparas alltid", "sparas aldrig"],
])("%s → %s is not", (before, after) => expect(isSpelling(before, after)).toBe(false));
