import type { Text } from "../../model/text.js";

export const NO_COOKIES: Text = {
  sv: "Inspelningen innehåller inga kakor alls. Webbläsare kan ta bort dem när HAR-filen sparas: spara den med känsliga uppgifter om kakor ska kunna granskas.",
  en: "The recording has no cookies at all. Browsers may remove them when a HAR file is saved: save it with sensitive data if cookies are to be checked.",
};

export const TOO_MANY: Text = {
  sv: "Inspelningen nämner fler värdar och kakor än som kan granskas. Resten syntes inte.",
  en: "The recording names more hosts and cookies than can be checked. The rest was not seen.",
};
