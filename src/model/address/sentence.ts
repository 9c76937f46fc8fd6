import type { Text } from "../text.js";
import type { AddressKind } from "./unusable.js";

const KIND: Readonly<Record<AddressKind, Text>> = {
  email: { sv: "E-postadressen", en: "The e-mail address" },
  phone: { sv: "Telefonnumret", en: "The telephone number" },
  web: { sv: "Webbadressen", en: "The web address" },
};

/** "The e-mail address … cannot be used: it has two dots in a row." */
export function cannotBeUsed(kind: AddressKind, shown: string, why: Text): Text {
  return {
    sv: `${KIND[kind].sv} ”${shown}” går inte att använda: ${why.sv}.`,
    en: `${KIND[kind].en} "${shown}" cannot be used: ${why.en}.`,
  };
}
