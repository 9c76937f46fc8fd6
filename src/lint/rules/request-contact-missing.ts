import type { Contact, Policy, Rights } from "../../model/policy.generated.js";
import { entries, mapped } from "../facts.js";
import type { Rule } from "../rule.js";

export const requestContactMissing: Rule = {
  id: "request-contact-missing",
  severity: "error",
  legal: ["GDPR art. 12.2"],
  summary: {
    sv: "Policyn ska säga hur man gör för att använda sina rättigheter.",
    en: "The notice must say how to use one's rights.",
  },
  details: {
    sv: "Den personuppgiftsansvarige ska göra det lätt att använda rättigheterna. Ge en e-postadress eller beskriv vägen under rights.request, eller ge kontaktuppgifter till er själva.",
    en: "The controller must make it easy to use the rights. Give an e-mail address or describe the way under rights.request, or give contact details of your own.",
  },
  bad: [
    {
      yaml: "controller:\n  name: Exempelbutiken AB\n  website: https://www.example.se\nrights:\n  request: { free: true }",
      at: ["/rights/request"],
    },
    { yaml: "controller:\n  name: Exempelbutiken AB\nrights:\n  access: {}", at: ["/rights"] },
  ],
  good: [
    {
      yaml: "controller:\n  name: Exempelbutiken AB\nrights:\n  request: { how: Logga in och välj Mina uppgifter. }",
    },
    { yaml: "controller:\n  name: Exempelbutiken AB\nrights:\n  access: { how: Logga in. }" },
    {
      yaml: "controller:\n  name: Exempelbutiken AB\ndataProtectionOfficer:\n  email: dso@example.se\nrights:\n  access: {}",
    },
    { yaml: "controller:\n  name: Exempelbutiken AB\n  phone: 08-123 45 67\nrights:\n  access: {}" },
  ],
  *check(policy) {
    if (tellsHow(policy.rights) || reachable(policy)) return;
    yield {
      path: policy.rights.request ? "/rights/request" : "/rights",
      message: {
        sv: "Policyn säger inte hur man gör för att använda sina rättigheter: det finns ingen e-postadress, telefon eller postadress och ingen beskrivning. Skriv request: { email: adressen som tar emot begäranden } under rights",
        en: "The notice does not say how to use one's rights: there is no e-mail, phone or postal address and no description. Write request: { email: the address that takes requests } under rights",
      },
    };
  },
};

function tellsHow({ request, ...rights }: Rights): boolean {
  return Boolean(request?.email ?? request?.how) || entries(rights).some(([, right]) => right?.how);
}

function reachable(policy: Policy): boolean {
  const contacts: (Contact | undefined)[] = [
    policy.controller,
    policy.representative,
    // People may turn to the officer with anything that concerns their rights (article 38.4).
    mapped(policy.dataProtectionOfficer),
    ...(policy.jointControllers ?? []),
  ];
  return contacts.some((each) => each?.email ?? each?.phone ?? each?.address);
}
