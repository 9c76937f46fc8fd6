import { describe, expect, test } from "vitest";
import { noDisclosure, noThirdParty } from "../../../src/lint/claims/no-disclosure.js";
import { noMarketing } from "../../../src/lint/claims/no-marketing.js";
import { noSpecialCategories } from "../../../src/lint/claims/no-special-categories.js";
import { onlyConsent } from "../../../src/lint/claims/only-consent.js";
import { onlyFromPerson } from "../../../src/lint/claims/only-from-person.js";
import { saysWithinEea } from "../../../src/lint/claims/within-eea.js";
import { plainWords } from "../../../src/lint/facts/words.js";

// Each sentence that makes no claim lacks one part of it, and has no word that the claim does not know.
describe.each([
  [
    "no marketing",
    noMarketing.says,
    ["Vi använder aldrig dina uppgifter för marknadsföring."],
    [
      "Vi använder dina uppgifter för marknadsföring.",
      "Vi använder aldrig dina uppgifter.",
      "Marknadsföring till dig har aldrig personuppgifter.",
      "Vi använder aldrig det för marknadsföring.",
      "Vi använder aldrig dina betaluppgifter för marknadsföring.",
    ],
  ],
  [
    "no special categories",
    noSpecialCategories.says,
    ["Vi behandlar aldrig känsliga personuppgifter.", "Inga känsliga uppgifter samlas in."],
    [
      "Vi behandlar känsliga personuppgifter.",
      "Vi behandlar inga personuppgifter.",
      "Vi har inga känsliga personuppgifter.",
      "Vi behandlar aldrig känsliga personuppgifter utan samtycke.",
    ],
  ],
  [
    "only with consent",
    onlyConsent.says,
    [
      "Vi behandlar endast uppgifter med ditt samtycke.",
      "Vi behandlar bara dina uppgifter om du har lämnat ditt samtycke.",
      "All behandling sker med samtycke.",
    ],
    [
      "Vi behandlar uppgifter med ditt samtycke.",
      "Vi behandlar endast dina uppgifter.",
      "Vi har bara uppgifter med ditt samtycke.",
      "Vi behandlar det bara med ditt samtycke.",
      "Vi behandlar endast uppgifter med ditt samtycke om du är gäst.",
    ],
  ],
  [
    "only from the person",
    onlyFromPerson.says,
    ["Vi samlar endast in uppgifter från dig själv.", "Vi har bara uppgifter som du själv har lämnat."],
    [
      "Vi samlar in uppgifter från dig själv.",
      "Vi samlar endast in uppgifter.",
      "Vi samlar endast in det från dig.",
      "Vi samlar endast in uppgifter från dig och från banken.",
    ],
  ],
  [
    "no disclosure",
    noDisclosure.says,
    [
      "Vi lämnar aldrig ut dina uppgifter till någon utomstående.",
      "Inga utomstående får del av dina uppgifter.",
      "Inga utomstående får tillgång till dem.",
    ],
    [
      "Vi lämnar ut dina uppgifter till någon utomstående.",
      "Vi använder aldrig dina uppgifter.",
      "Vi lämnar aldrig ut det till någon utomstående.",
      "Inga utomstående får det.",
      "Vi lämnar aldrig ut dina uppgifter till tredje part.",
      "Vi lämnar aldrig ut dina uppgifter till arbetsgivaren.",
    ],
  ],
  [
    "no third party",
    noThirdParty.says,
    ["Vi delar aldrig dina uppgifter med tredje part."],
    [
      "Vi delar dina uppgifter med tredje part.",
      "Vi använder aldrig dina uppgifter med tredje part.",
      "Vi delar aldrig det med tredje part.",
      "Vi delar aldrig dina uppgifter med någon utomstående.",
    ],
  ],
  [
    "within the EEA",
    saysWithinEea,
    [
      "All behandling sker inom EU.",
      "Vi lagrar alltid dina uppgifter inom EES.",
      "Alla uppgifter lagras inom EU.",
      "Dina uppgifter lämnar aldrig EU.",
      "Vi för aldrig över dina uppgifter till tredje land.",
    ],
    [
      "All behandling sker utanför EU.",
      "All behandling sker.",
      "Vi lagrar dina uppgifter inom EU.",
      "Vi lagrar alltid det inom EU.",
      "Det lämnar aldrig EU.",
      "Vi för över dina uppgifter till tredje land.",
      "Vi för aldrig över dina uppgifter.",
    ],
  ],
])("%s", (_, says, claims, others) => {
  test.each(claims)("is what %j says", (sentence) => expect(says(plainWords(sentence))).toBe(true));
  test.each(others)("is not what %j says", (sentence) => expect(says(plainWords(sentence))).toBe(false));
});
