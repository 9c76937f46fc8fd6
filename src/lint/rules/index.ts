// Made from the files in src/lint/rules by `npm run generate`. Do not edit.
import type { Rule } from "../rule.js";
import { absoluteStatement } from "./absolute-statement.js";
import { addressInText } from "./address-in-text.js";
import { addressIncomplete } from "./address-incomplete.js";
import { addressUnusable } from "./address-unusable.js";
import { agreementInFuture } from "./agreement-in-future.js";
import { agreementReviewOverdue } from "./agreement-review-overdue.js";
import { aiUntold } from "./ai-untold.js";
import { answerTimeMissing } from "./answer-time-missing.js";
import { answerTimeTooLong } from "./answer-time-too-long.js";
import { authorityAddressOutdated } from "./authority-address-outdated.js";
import { authorityContactMissing } from "./authority-contact-missing.js";
import { automatedDecisionBasis } from "./automated-decision-basis.js";
import { automatedDecisionHumanReviewMissing } from "./automated-decision-human-review-missing.js";
import { automatedDecisionIncomplete } from "./automated-decision-incomplete.js";
import { automatedDecisionSpecial } from "./automated-decision-special.js";
import { automatedDecisionsUndecided } from "./automated-decisions-undecided.js";
import { automatedStatementContradicted } from "./automated-statement-contradicted.js";
import { balancingEmpty } from "./balancing-empty.js";
import { balancingInFuture } from "./balancing-in-future.js";
import { balancingMissing } from "./balancing-missing.js";
import { balancingReviewOverdue } from "./balancing-review-overdue.js";
import { basisDetailMismatch } from "./basis-detail-mismatch.js";
import { categoriesUndecided } from "./categories-undecided.js";
import { categoryUnused } from "./category-unused.js";
import { childConsentAge } from "./child-consent-age.js";
import { childConsentMissing } from "./child-consent-missing.js";
import { collectionPurposeMissing } from "./collection-purpose-missing.js";
import { complaintMissing } from "./complaint-missing.js";
import { consentWithdrawalMissing } from "./consent-withdrawal-missing.js";
import { contentChangedSinceReview } from "./content-changed-since-review.js";
import { contractPartyContradicted } from "./contract-party-contradicted.js";
import { contractPartyOther } from "./contract-party-other.js";
import { contractUndescribed } from "./contract-undescribed.js";
import { controllerContactMissing } from "./controller-contact-missing.js";
import { cookiesBasis } from "./cookies-basis.js";
import { criminalDataConsent } from "./criminal-data-consent.js";
import { criminalDataGroundMissing } from "./criminal-data-ground-missing.js";
import { criminalDataUnmarked } from "./criminal-data-unmarked.js";
import { dataSubjectUnused } from "./data-subject-unused.js";
import { datumMisplaced } from "./datum-misplaced.js";
import { directMarketingUndeclared } from "./direct-marketing-undeclared.js";
import { dpoAuthorityMissing } from "./dpo-authority-missing.js";
import { dpoContactMissing } from "./dpo-contact-missing.js";
import { dpoUndecided } from "./dpo-undecided.js";
import { duplicateExample } from "./duplicate-example.js";
import { duplicateName } from "./duplicate-name.js";
import { eeaSpelling } from "./eea-spelling.js";
import { eeaStatementContradicted } from "./eea-statement-contradicted.js";
import { effectiveDateDistant } from "./effective-date-distant.js";
import { emailMarketingConsent } from "./email-marketing-consent.js";
import { explicitConsentBasisMismatch } from "./explicit-consent-basis-mismatch.js";
import { invisibleCharacters } from "./invisible-characters.js";
import { jointControllerArrangementMissing } from "./joint-controller-arrangement-missing.js";
import { jointControllerEssenceMissing } from "./joint-controller-essence-missing.js";
import { jointControllerUnarranged } from "./joint-controller-unarranged.js";
import { legalBasisUndecided } from "./legal-basis-undecided.js";
import { legalObligationWithoutLaw } from "./legal-obligation-without-law.js";
import { legalTermUnexplained } from "./legal-term-unexplained.js";
import { legitimateInterestMissing } from "./legitimate-interest-missing.js";
import { legitimateInterestsPublicAuthority } from "./legitimate-interests-public-authority.js";
import { markupInText } from "./markup-in-text.js";
import { nationalIdGroundMissing } from "./national-id-ground-missing.js";
import { nationalIdUnmarked } from "./national-id-unmarked.js";
import { notificationMissing } from "./notification-missing.js";
import { organisationNumberInvalid } from "./organisation-number-invalid.js";
import { organisationNumberPersonal } from "./organisation-number-personal.js";
import { outdatedName } from "./outdated-name.js";
import { phoneForm } from "./phone-form.js";
import { placeholderText } from "./placeholder-text.js";
import { postalCodeForm } from "./postal-code-form.js";
import { promiseNoDisclosureContradicted } from "./promise-no-disclosure-contradicted.js";
import { promisesConflicting } from "./promises-conflicting.js";
import { provisionConsequenceMissing } from "./provision-consequence-missing.js";
import { provisionUndecided } from "./provision-undecided.js";
import { publicSourceContradicted } from "./public-source-contradicted.js";
import { publicTaskWithoutLaw } from "./public-task-without-law.js";
import { purposeUndescribed } from "./purpose-undescribed.js";
import { readabilityLix } from "./readability-lix.js";
import { recipientCategoryVague } from "./recipient-category-vague.js";
import { recipientIncomplete } from "./recipient-incomplete.js";
import { recipientInternationalOrganisation } from "./recipient-international-organisation.js";
import { recipientPurposeUnmatched } from "./recipient-purpose-unmatched.js";
import { recipientUndocumented } from "./recipient-undocumented.js";
import { recipientUnnamed } from "./recipient-unnamed.js";
import { recipientUnused } from "./recipient-unused.js";
import { recipientUsCompany } from "./recipient-us-company.js";
import { recipientsUndecided } from "./recipients-undecided.js";
import { recruitmentRetentionLong } from "./recruitment-retention-long.js";
import { referenceUnknown } from "./reference-unknown.js";
import { representativeMissing } from "./representative-missing.js";
import { requestCostMissing } from "./request-cost-missing.js";
import { retentionAccountingStart } from "./retention-accounting-start.js";
import { retentionBelowStatute } from "./retention-below-statute.js";
import { retentionBeyondStatute } from "./retention-beyond-statute.js";
import { retentionCircular } from "./retention-circular.js";
import { retentionCriteriaWithoutEvent } from "./retention-criteria-without-event.js";
import { retentionInWords } from "./retention-in-words.js";
import { retentionIncomplete } from "./retention-incomplete.js";
import { retentionLongerThanLaw } from "./retention-longer-than-law.js";
import { retentionShorterThanLaw } from "./retention-shorter-than-law.js";
import { retentionUndecided } from "./retention-undecided.js";
import { retentionVague } from "./retention-vague.js";
import { retentionWithoutLimit } from "./retention-without-limit.js";
import { reviewCycleTooLong } from "./review-cycle-too-long.js";
import { reviewDueSoon } from "./review-due-soon.js";
import { reviewInFuture } from "./review-in-future.js";
import { reviewLogMismatch } from "./review-log-mismatch.js";
import { reviewMissing } from "./review-missing.js";
import { reviewOverdue } from "./review-overdue.js";
import { reviewerMissing } from "./reviewer-missing.js";
import { rightAutomatedDecisionsMissing } from "./right-automated-decisions-missing.js";
import { rightMissing } from "./right-missing.js";
import { rightObjectionMissing } from "./right-objection-missing.js";
import { rightPortabilityInapplicable } from "./right-portability-inapplicable.js";
import { rightPortabilityMissing } from "./right-portability-missing.js";
import { rightUnknown } from "./right-unknown.js";
import { rightWithdrawalInapplicable } from "./right-withdrawal-inapplicable.js";
import { rightWithdrawalMissing } from "./right-withdrawal-missing.js";
import { securityMissing } from "./security-missing.js";
import { sentenceTooLong } from "./sentence-too-long.js";
import { sourceObserved } from "./source-observed.js";
import { sourcePublicUnstated } from "./source-public-unstated.js";
import { sourceUnnamed } from "./source-unnamed.js";
import { sourceUnused } from "./source-unused.js";
import { sourcesUndecided } from "./sources-undecided.js";
import { specialCategoryGroundMissing } from "./special-category-ground-missing.js";
import { specialCategoryGroundUnused } from "./special-category-ground-unused.js";
import { specialCategoryLawMissing } from "./special-category-law-missing.js";
import { specialCategoryUnmarked } from "./special-category-unmarked.js";
import { strayQuotes } from "./stray-quotes.js";
import { textCutByHash } from "./text-cut-by-hash.js";
import { textForm } from "./text-form.js";
import { textSplitByComma } from "./text-split-by-comma.js";
import { trailingComma } from "./trailing-comma.js";
import { transferAdequacyConditional } from "./transfer-adequacy-conditional.js";
import { transferAdequacyExpired } from "./transfer-adequacy-expired.js";
import { transferAdequacyExpiring } from "./transfer-adequacy-expiring.js";
import { transferAdequacyMissing } from "./transfer-adequacy-missing.js";
import { transferCopyMissing } from "./transfer-copy-missing.js";
import { transferDerogation } from "./transfer-derogation.js";
import { transferDerogationUnnamed } from "./transfer-derogation-unnamed.js";
import { transferFrameworkNotUs } from "./transfer-framework-not-us.js";
import { transferMechanismMissing } from "./transfer-mechanism-missing.js";
import { transferRisksMissing } from "./transfer-risks-missing.js";
import { transferUndocumented } from "./transfer-undocumented.js";
import { transferWithinEea } from "./transfer-within-eea.js";
import { transferWithoutRecipient } from "./transfer-without-recipient.js";
import { transfersUndecided } from "./transfers-undecided.js";
import { translationDiffers } from "./translation-differs.js";
import { translationMissing } from "./translation-missing.js";
import { translationUnpublished } from "./translation-unpublished.js";
import { vagueWording } from "./vague-wording.js";
import { versionHistoryMismatch } from "./version-history-mismatch.js";
import { versionMissing } from "./version-missing.js";

/** Every rule, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  absoluteStatement,
  addressInText,
  addressIncomplete,
  addressUnusable,
  agreementInFuture,
  agreementReviewOverdue,
  aiUntold,
  answerTimeMissing,
  answerTimeTooLong,
  authorityAddressOutdated,
  authorityContactMissing,
  automatedDecisionBasis,
  automatedDecisionHumanReviewMissing,
  automatedDecisionIncomplete,
  automatedDecisionSpecial,
  automatedDecisionsUndecided,
  automatedStatementContradicted,
  balancingEmpty,
  balancingInFuture,
  balancingMissing,
  balancingReviewOverdue,
  basisDetailMismatch,
  categoriesUndecided,
  categoryUnused,
  childConsentAge,
  childConsentMissing,
  collectionPurposeMissing,
  complaintMissing,
  consentWithdrawalMissing,
  contentChangedSinceReview,
  contractPartyContradicted,
  contractPartyOther,
  contractUndescribed,
  controllerContactMissing,
  cookiesBasis,
  criminalDataConsent,
  criminalDataGroundMissing,
  criminalDataUnmarked,
  dataSubjectUnused,
  datumMisplaced,
  directMarketingUndeclared,
  dpoAuthorityMissing,
  dpoContactMissing,
  dpoUndecided,
  duplicateExample,
  duplicateName,
  eeaSpelling,
  eeaStatementContradicted,
  effectiveDateDistant,
  emailMarketingConsent,
  explicitConsentBasisMismatch,
  invisibleCharacters,
  jointControllerArrangementMissing,
  jointControllerEssenceMissing,
  jointControllerUnarranged,
  legalBasisUndecided,
  legalObligationWithoutLaw,
  legalTermUnexplained,
  legitimateInterestMissing,
  legitimateInterestsPublicAuthority,
  markupInText,
  nationalIdGroundMissing,
  nationalIdUnmarked,
  notificationMissing,
  organisationNumberInvalid,
  organisationNumberPersonal,
  outdatedName,
  phoneForm,
  placeholderText,
  postalCodeForm,
  promiseNoDisclosureContradicted,
  promisesConflicting,
  provisionConsequenceMissing,
  provisionUndecided,
  publicSourceContradicted,
  publicTaskWithoutLaw,
  purposeUndescribed,
  readabilityLix,
  recipientCategoryVague,
  recipientIncomplete,
  recipientInternationalOrganisation,
  recipientPurposeUnmatched,
  recipientUndocumented,
  recipientUnnamed,
  recipientUnused,
  recipientUsCompany,
  recipientsUndecided,
  recruitmentRetentionLong,
  referenceUnknown,
  representativeMissing,
  requestCostMissing,
  retentionAccountingStart,
  retentionBelowStatute,
  retentionBeyondStatute,
  retentionCircular,
  retentionCriteriaWithoutEvent,
  retentionInWords,
  retentionIncomplete,
  retentionLongerThanLaw,
  retentionShorterThanLaw,
  retentionUndecided,
  retentionVague,
  retentionWithoutLimit,
  reviewCycleTooLong,
  reviewDueSoon,
  reviewInFuture,
  reviewLogMismatch,
  reviewMissing,
  reviewOverdue,
  reviewerMissing,
  rightAutomatedDecisionsMissing,
  rightMissing,
  rightObjectionMissing,
  rightPortabilityInapplicable,
  rightPortabilityMissing,
  rightUnknown,
  rightWithdrawalInapplicable,
  rightWithdrawalMissing,
  securityMissing,
  sentenceTooLong,
  sourceObserved,
  sourcePublicUnstated,
  sourceUnnamed,
  sourceUnused,
  sourcesUndecided,
  specialCategoryGroundMissing,
  specialCategoryGroundUnused,
  specialCategoryLawMissing,
  specialCategoryUnmarked,
  strayQuotes,
  textCutByHash,
  textForm,
  textSplitByComma,
  trailingComma,
  transferAdequacyConditional,
  transferAdequacyExpired,
  transferAdequacyExpiring,
  transferAdequacyMissing,
  transferCopyMissing,
  transferDerogation,
  transferDerogationUnnamed,
  transferFrameworkNotUs,
  transferMechanismMissing,
  transferRisksMissing,
  transferUndocumented,
  transferWithinEea,
  transferWithoutRecipient,
  transfersUndecided,
  translationDiffers,
  translationMissing,
  translationUnpublished,
  vagueWording,
  versionHistoryMismatch,
  versionMissing,
];
