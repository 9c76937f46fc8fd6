import { unusable } from "../../model/address/unusable.js";
import { INVISIBLE, ODD_SPACES } from "../../model/odd-characters.js";
import type { Policy } from "../../model/policy.generated.js";
import { addresses } from "../facts/addresses.js";
import { everyText } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

// Soft hyphens, zero-width spaces and joiners; then the spaces that only look like one.
const NOTHING =
  /[\u00ad\u180e\u200b\u2060]|(?<=[\p{Script=Latin}\p{N}\s]|^)[\u200c\u200d](?=[\p{Script=Latin}\p{N}\s]|$)/gu;
const SPACE = new RegExp(`[${ODD_SPACES}]`, "g");
// Typographers keep a number and its unit together: 10 000 kr, § 5.
const WANTED =
  /(?<=[\d§])[\u00a0\u202f\u2009](?=[\d\p{L}%§°])|(?<=§)[\u00a0\u202f\u2009]|[\u00a0\u202f\u2009](?=[–\d])/gu;
const ODD = new RegExp(`[${INVISIBLE}${ODD_SPACES}]`);

const name = (text: string) => `controller:\n  name: "${text}"\n  email: info@example.se`;

// Of an address that cannot be used with them, `address-unusable` says so.
function usable(policy: Policy): (readonly [string, string])[] {
  return addresses(policy).flatMap(([address, kind, path]) =>
    unusable(address, kind) ? [] : [[address, path] as const],
  );
}

export const invisibleCharacters: Rule = {
  id: "invisible-characters",
  class: "practice",
  legal: [],
  summary: {
    sv: "Texter ska inte ha osynliga tecken eller hårda mellanslag som följt med vid inklistring.",
    en: "Texts must not have invisible characters or no-break spaces that came along when pasted.",
  },
  details: {
    sv: "Nollbredda tecken och mjuka bindestreck syns inte, men gör att ordet inte hittas vid sökning, att en länk inte fungerar och att skärmläsare delar ordet. Hårda mellanslag gör att raden inte bryts där den ska. Ett hårt mellanslag mellan ett tal och dess enhet är riktigt.",
    en: "Zero-width characters and soft hyphens are not seen, but keep the word from being found by a search, a link from working, and make screen readers divide the word. No-break spaces keep the line from breaking where it should. A no-break space between a number and its unit is right.",
  },
  bad: [
    { yaml: name("Exem\\u200Bpel AB"), at: ["/controller/name"] },
    { yaml: name("Exem\\u00ADpel AB"), at: ["/controller/name"] },
    { yaml: name("Exempel\\u00A0AB"), at: ["/controller/name"] },
  ],
  good: [
    { yaml: name("Exempel AB") },
    { yaml: name("Exempel 10\\u00A0000 AB") },
    { yaml: name("Familjen 👨\\u200D👩\\u200D👧 AB") },
  ],
  anyLanguage: true,
  *check(policy) {
    const texts = everyText(policy);
    const all = [...texts, ...usable(policy)];
    for (const [text, path] of all) {
      if (!ODD.test(text)) continue;
      const kept = text.replace(NOTHING, "");
      const meant = kept.replace(SPACE, (space, at: number) =>
        [...kept.matchAll(WANTED)].some(({ index }) => index === at) ? space : " ",
      );
      if (meant === text) continue;
      const hidden = kept !== text;
      yield {
        path,
        message: {
          sv: `${hidden ? "Osynliga tecken (nollbredda tecken eller mjuka bindestreck)" : "Hårda mellanslag"} i ”${quotation(meant, 60)}”. ${hidden ? "Ta bort dem" : "Byt dem mot vanliga mellanslag"}, eller skriv texten på nytt.`,
          en: `${hidden ? "Invisible characters (zero-width characters or soft hyphens)" : "No-break spaces"} in "${quotation(meant, 60)}". ${hidden ? "Remove them" : "Replace them with ordinary spaces"}, or type the text again.`,
        },
        fix: {
          description: { sv: "Skriv texten utan dem.", en: "Write the text without them." },
          value: meant,
        },
      };
    }
  },
};
