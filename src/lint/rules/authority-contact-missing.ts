import { placedAuthorities } from "../../model/supervision.js";
import type { Rule } from "../rule.js";

export const authorityContactMissing: Rule = {
  id: "authority-contact-missing",
  class: "practice",
  legal: ["GDPR art. 13.2 d", "GDPR art. 12.2"],
  summary: {
    sv: "En tillsynsmyndighet bör anges med kontaktuppgifter.",
    en: "A supervisory authority should be given with contact details.",
  },
  details: {
    sv: "Den som vill klaga behöver veta vart klagomålet ska skickas. För den svenska myndigheten räcker supervisoryAuthority: imy, som har alla kontaktuppgifter.",
    en: "Whoever wants to complain needs to know where to send the complaint. For the Swedish authority supervisoryAuthority: imy is enough, and has every contact detail.",
  },
  bad: [{ yaml: "supervisoryAuthority:\n  name: Datatilsynet", at: ["/supervisoryAuthority"] }],
  good: [
    { yaml: "supervisoryAuthority: imy" },
    { yaml: "supervisoryAuthority:\n  name: Datatilsynet\n  website: https://www.datatilsynet.no" },
    { yaml: "supervisoryAuthority:\n  name: Datatilsynet\n  phone: +47 22 39 69 00" },
  ],
  *check(policy) {
    for (const [authority, path] of placedAuthorities(policy)) {
      if (authority === "imy") continue;
      const { email, phone, website, address } = authority;
      if (email ?? phone ?? website ?? address) continue;
      yield {
        path,
        message: {
          sv: "Tillsynsmyndigheten saknar kontaktuppgifter, så läsaren vet inte vart ett klagomål ska skickas. Skriv supervisoryAuthority: imy för den svenska myndigheten, eller lägg till website, email, phone eller address.",
          en: "The supervisory authority has no contact details, so the reader does not know where to send a complaint. Write supervisoryAuthority: imy for the Swedish authority, or add website, email, phone or address.",
        },
      };
    }
  },
};
