import { cannotBeUsed } from "../../model/address/sentence.js";
import { type AddressKind, unusable } from "../../model/address/unusable.js";
import type { Text } from "../../model/text.js";
import { addresses } from "../facts/addresses.js";
import { quotation } from "../facts/quotation.js";
import type { Rule } from "../rule.js";

const controller = (lines: string) => `controller:\n  name: Exempel AB\n  ${lines}`;
const updates = (url: string) => `updates:\n  notification: på webbplatsen\n  url: ${url}`;

const REMEDY: Readonly<Record<AddressKind, Text>> = {
  email: { sv: "Skriv till exempel info@example.se", en: "Write for example info@example.se" },
  phone: { sv: "Skriv till exempel 08-465 004 10", en: "Write for example 08-465 004 10" },
  web: { sv: "Skriv till exempel https://www.example.se", en: "Write for example https://www.example.se" },
};

export const addressUnusable: Rule = {
  id: "address-unusable",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Den som vill använda sina rättigheter når ingen med en sådan adress.",
    en: "Nobody who wants to exercise their rights reaches anyone by such an address.",
  },
  legal: ["GDPR art. 12.2", "GDPR art. 13.1 a"],
  summary: {
    sv: "E-postadresser, telefonnummer och webbadresser ska gå att använda.",
    en: "E-mail addresses, telephone numbers and web addresses must be usable.",
  },
  details: {
    sv: "Citattecken, kommatecken, parenteser och dubbla punkter följer lätt med när en adress klistras in. Sidan visar adressen som den står, och länken leder då ingenstans. En adress utan punkt, som localhost, finns bara på den egna datorn; en adress med lösenord i avslöjar det; tillägg som utm_source spårar den som klickar.",
    en: "Quotation marks, commas, brackets and double dots easily come along when an address is pasted. The page shows the address as it is, and the link then leads nowhere. An address without a dot, such as localhost, exists only on one's own computer; an address with a password in it gives it away; additions such as utm_source track whoever clicks.",
  },
  bad: [
    { yaml: controller("email: ”info@example.se”"), at: ["/controller/email"] },
    { yaml: controller("email: info@example.se,"), at: ["/controller/email"] },
    { yaml: controller("email: (info@example.se)"), at: ["/controller/email"] },
    { yaml: controller("email: info@example.se\n  phone: 08--123 45 67"), at: ["/controller/phone"] },
    { yaml: updates("https://www.example.se/x”"), at: ["/updates/url"] },
    { yaml: updates("https://www.example.se/x,"), at: ["/updates/url"] },
    { yaml: updates("https://user:secret@www.example.se/"), at: ["/updates/url"] },
    { yaml: updates("https://intranet/policy"), at: ["/updates/url"] },
    { yaml: updates("https://www.example.se/?utm_source=mail&id=3"), at: ["/updates/url"] },
  ],
  good: [
    { yaml: controller("email: förnamn.efternamn+gdpr@mail.exempel-företag.se") },
    { yaml: controller("email: info@example.se\n  phone: +46 (0)8-123 45 67") },
    { yaml: updates("https://sv.wikipedia.org/wiki/Integritet_(juridik)?id=3#a") },
  ],
  anyLanguage: true,
  *check(policy) {
    for (const [address, kind, path] of addresses(policy)) {
      const found = unusable(address, kind);
      if (!found) continue;
      const { why, meant, probably } = found;
      const said = cannotBeUsed(kind, quotation(address, 60), why);
      yield {
        path,
        message: {
          sv: `${said.sv} ${probably ? `Skriv ${probably}` : REMEDY[kind].sv}`,
          en: `${said.en} ${probably ? `Write ${probably}` : REMEDY[kind].en}`,
        },
        ...(meant
          ? {
              fix: {
                description: { sv: `Skriv ${meant}`, en: `Write ${meant}` },
                value: meant,
              },
            }
          : { suggestion: probably }),
      };
    }
  },
};
