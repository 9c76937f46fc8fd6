// Made from the files in src/lint/rules by `npm run generate`. Do not edit.
import type { Rule } from "../rule.js";
import { automatedDecisionsUndecided } from "./automated-decisions-undecided.js";
import { categoriesUndecided } from "./categories-undecided.js";
import { dpoUndecided } from "./dpo-undecided.js";
import { legalBasisUndecided } from "./legal-basis-undecided.js";
import { organisationNumberInvalid } from "./organisation-number-invalid.js";
import { provisionUndecided } from "./provision-undecided.js";
import { recipientIncomplete } from "./recipient-incomplete.js";
import { recipientUndocumented } from "./recipient-undocumented.js";
import { recipientUnused } from "./recipient-unused.js";
import { recipientsUndecided } from "./recipients-undecided.js";
import { referenceUnknown } from "./reference-unknown.js";
import { retentionUndecided } from "./retention-undecided.js";
import { reviewDueSoon } from "./review-due-soon.js";
import { reviewInFuture } from "./review-in-future.js";
import { reviewMissing } from "./review-missing.js";
import { reviewOverdue } from "./review-overdue.js";
import { sourcesUndecided } from "./sources-undecided.js";
import { transfersUndecided } from "./transfers-undecided.js";

/** Every rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  automatedDecisionsUndecided,
  categoriesUndecided,
  dpoUndecided,
  legalBasisUndecided,
  organisationNumberInvalid,
  provisionUndecided,
  recipientIncomplete,
  recipientUndocumented,
  recipientUnused,
  recipientsUndecided,
  referenceUnknown,
  retentionUndecided,
  reviewDueSoon,
  reviewInFuture,
  reviewMissing,
  reviewOverdue,
  sourcesUndecided,
  transfersUndecided,
];
