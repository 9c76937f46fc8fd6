import type { RuleInfo } from "../rule.js";
import { archiveAltered } from "./archive-altered.js";
import { cookieBeforeConsent } from "./cookie-before-consent.js";
import { cookieDurationDiffers } from "./cookie-duration-differs.js";
import { cookieNotSeen } from "./cookie-not-seen.js";
import { cookieUndocumented } from "./cookie-undocumented.js";
import { providerUnknown } from "./provider-unknown.js";
import { recipientNotSeen } from "./recipient-not-seen.js";
import { scanIncomplete } from "./scan-incomplete.js";
import { schemaRule } from "./schema.js";
import { styleRule } from "./style.js";
import { styleContrast } from "./style-contrast.js";
import { templateRule } from "./template.js";
import { templateIncomplete } from "./template-incomplete.js";
import { waiverExpired } from "./waiver-expired.js";
import { waiverInvalid } from "./waiver-invalid.js";
import { waiverTooLong } from "./waiver-too-long.js";
import { waiverUnused } from "./waiver-unused.js";
import { yamlSyntax } from "./yaml-syntax.js";

/** What is reported by the stages themselves, documented like the rules. */
export const builtIn: readonly RuleInfo[] = [
  yamlSyntax,
  recipientNotSeen,
  cookieUndocumented,
  cookieNotSeen,
  cookieBeforeConsent,
  cookieDurationDiffers,
  providerUnknown,
  scanIncomplete,
  schemaRule,
  archiveAltered,
  styleRule,
  styleContrast,
  templateRule,
  templateIncomplete,
  waiverExpired,
  waiverInvalid,
  waiverTooLong,
  waiverUnused,
];
