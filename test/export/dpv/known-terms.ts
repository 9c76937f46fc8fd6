const DPV = "https://w3id.org/dpv#";
const GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";

/**
 * Terms of DPV 2.0 and its extension for the GDPR, as published by W3C's Data Privacy Vocabularies and Controls
 * Community Group (github.com/w3c/dpv, folder 2.0). Those that a policy may be told in.
 */
const CLASSES =
  "AlgorithmicLogic Authority AutomatedDecisionMaking Consequence Country DataController DataProcessor DataProtectionOfficer " +
  "DataSource DataSubject EconomicUnion PersonalData PersonalDataProcess PrivacyNotice Purpose Recipient Representative " +
  "SpecialCategoryPersonalData StorageCondition StorageDuration TechnicalOrganisationalMeasure ThirdCountry Transfer";
const PROPERTIES =
  "hasAddress hasAlgorithmicLogic hasConsequence hasContact hasCountry hasDataController hasDataProtectionOfficer " +
  "hasDataSource hasDataSubject hasDuration hasLegalBasis hasName hasNotice hasPersonalData hasProcess hasProcessing " +
  "hasPurpose hasRecipient hasRepresentative hasRight hasStorageCondition hasTechnicalOrganisationalMeasure " +
  "hasThirdCountry";
const ARTICLES =
  "A6-1-a A6-1-b A6-1-c A6-1-d A6-1-e A6-1-f A7-3 A9-2-a A9-2-b A9-2-c A9-2-d A9-2-e A9-2-f A9-2-g A9-2-h A9-2-i A9-2-j " +
  "A13 A14 A15 A16 A17 A18 A20 A21 A22 A77 A45-3 A46-2-a A46-2-b A46-2-c A46-2-d A46-2-e A46-2-f A46-3-a A46-3-b " +
  "A49-1-a A49-1-b A49-1-c A49-1-d A49-1-e A49-1-f A49-1-g A49-2";

export const KNOWN: ReadonlySet<string> = new Set([
  ...`${CLASSES} ${PROPERTIES}`.split(" ").map((term) => `${DPV}${term}`),
  ...ARTICLES.split(" ").map((term) => `${GDPR}${term}`),
]);
