import type { Rule } from "../rule.js";

export const notificationMissing: Rule = {
  id: "notification-missing",
  class: "guidance",
  legal: ["WP260 rev.01"],
  summary: {
    sv: "Policyn bör säga hur människor får veta om viktiga ändringar.",
    en: "The notice should say how people are told of material changes.",
  },
  details: {
    sv: "Ett nytt ändamål, en ny ansvarig eller ett nytt sätt att använda sina rättigheter ska ni berätta om själva, till exempel med ett mejl. Det räcker inte att be läsaren titta in då och då. Att rätta stavfel behöver ni inte berätta om.",
    en: "A new purpose, a new controller or a new way to use one's rights is for you to tell people about, by e-mail for example. Asking readers to check back now and then is not enough. Corrected spelling need not be announced.",
  },
  bad: [
    { yaml: "updates:\n  location: vår webbplats", at: ["/updates"] },
    { yaml: "", without: ["updates"], at: [""] },
  ],
  good: [{ yaml: "updates:\n  notification: Vi mejlar dig innan en viktig ändring börjar gälla." }],
  *check({ updates }) {
    if (updates?.notification !== undefined) return;
    yield {
      path: updates ? "/updates" : "",
      message: {
        sv: `Policyn säger inte hur människor får veta om viktiga ändringar. ${updates ? "Skriv under updates till exempel notification: Vi mejlar dig innan en viktig ändring börjar gälla." : "Lägg till updates: { notification: hur ni berättar, som en hel mening }"}`,
        en: `The notice does not say how people are told of material changes. ${updates ? "Write under updates for example notification: We e-mail you before a material change takes effect." : "Add updates: { notification: how you tell them, as a whole sentence }"}`,
      },
    };
  },
};
