import { ANALYTICS } from "./analytics.js";
import { CONSENT } from "./consent.js";
import { CONTENT } from "./content.js";
import { ERP } from "./erp.js";
import { MAIL } from "./mail.js";
import { PAYMENT } from "./payment.js";
import { PLATFORMS } from "./platforms.js";
import { SUPPORT } from "./support.js";
import type { Vendor } from "./vendor.js";
import { WORKPLACE } from "./workplace.js";

/** The companies that websites and programs of Swedish organisations often send data to. */
export const VENDORS: readonly Vendor[] = [
  ...PLATFORMS,
  ...ANALYTICS,
  ...PAYMENT,
  ...CONTENT,
  ...SUPPORT,
  ...MAIL,
  ...ERP,
  ...CONSENT,
  ...WORKPLACE,
];
