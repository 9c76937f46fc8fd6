import { ADVERTISING } from "./advertising.js";
import { ANALYTICS } from "./analytics.js";
import { CONSENT } from "./consent.js";
import { CONTENT } from "./content.js";
import { CRM } from "./crm.js";
import { ERP } from "./erp.js";
import { IDENTITY } from "./identity.js";
import { MAIL } from "./mail.js";
import { MONITORING } from "./monitoring.js";
import { PAYMENT } from "./payment.js";
import { PLATFORMS } from "./platforms.js";
import { SUPPORT } from "./support.js";
import type { Vendor } from "./vendor.js";
import { WORKPLACE } from "./workplace.js";

/** The companies that websites and programs of Swedish organisations often send data to. */
export const VENDORS: readonly Vendor[] = [
  ...PLATFORMS,
  ...ANALYTICS,
  ...MONITORING,
  ...ADVERTISING,
  ...PAYMENT,
  ...IDENTITY,
  ...CONTENT,
  ...SUPPORT,
  ...CRM,
  ...MAIL,
  ...ERP,
  ...CONSENT,
  ...WORKPLACE,
];
