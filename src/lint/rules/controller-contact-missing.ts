import type { Rule } from "../rule.js";

export const controllerContactMissing: Rule = {
  id: "controller-contact-missing",
  class: "law",
  legal: ["GDPR art. 13.1 a", "GDPR art. 14.1 a"],
  gap: true,
  summary: {
    sv: "Policyn ska säga hur man når den personuppgiftsansvarige.",
    en: "The notice must say how to reach the controller.",
  },
  details: {
    sv: "Den som vill fråga eller använda sina rättigheter måste kunna nå den som ansvarar. Ange minst e-postadress, telefonnummer eller postadress; en webbplats räcker inte ensam.",
    en: "Anyone who wants to ask or to use their rights must be able to reach whoever is responsible. Give at least an e-mail address, a telephone number or a postal address; a website alone is not enough.",
  },
  bad: [
    { yaml: "controller:\n  name: Exempelbutiken AB", at: ["/controller"] },
    {
      yaml: "controller:\n  name: Exempelbutiken AB\n  website: https://www.example.se",
      at: ["/controller"],
    },
  ],
  good: [
    { yaml: "controller:\n  name: Exempelbutiken AB\n  email: info@example.se" },
    { yaml: "controller:\n  name: Exempelbutiken AB\n  phone: 08-465 004 10" },
    {
      yaml: `controller:
  name: Exempelbutiken AB
  address: { street: Storgatan 1, postalCode: "111 22", city: Stockholm, country: SE }`,
    },
  ],
  *check({ controller }) {
    if (controller.email ?? controller.phone ?? controller.address) return;
    yield {
      path: "/controller",
      message: {
        sv: "Den personuppgiftsansvarige saknar kontaktuppgifter. Lägg till minst en av email, phone och address under controller, till exempel email: info@example.se",
        en: "The controller has no contact details. Add at least one of email, phone and address under controller, for example email: info@example.se",
      },
    };
  },
};
