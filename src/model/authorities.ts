import type { Contact } from "./policy.generated.js";

/**
 * How to reach Integritetsskyddsmyndigheten, the Swedish supervisory authority. Its name in words is the templates'.
 * Source: www.imy.se, contact page. As of 2026-11. Until 2020-12-31 its name was Datainspektionen.
 */
export const IMY = {
  address: { street: "Box 8114", postalCode: "104 20", city: "Stockholm", country: "SE" },
  phone: "08-657 61 00",
  email: "imy@imy.se",
  website: "https://www.imy.se",
} as const satisfies Contact;

/** IMY's telephone number for readers who may be in another country. */
export const IMY_PHONE_FROM_ABROAD = "+46 8 657 61 00";
