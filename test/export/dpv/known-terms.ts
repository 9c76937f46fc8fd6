const DPV = "https://w3id.org/dpv#";
const GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";

/**
 * Terms of DPV 2.2 and its extension for the GDPR, as published by W3C's Data Privacy Vocabularies and Controls
 * Community Group (github.com/w3c/dpv, folder 2.2). Those that a policy may be told in.
 */
const CLASSES =
  "AlgorithmicLogic Authority AutomatedDecisionMaking Consequence Country DataController DataProcessor DataProtectionOfficer " +
  "DataSource DataSubject DataSubjectDataSource EconomicUnion JointDataControllers NonPublicDataSource PersonalData PersonalDataProcess PrivacyNotice PublicDataSource Purpose Recipient Representative " +
  "SpecialCategoryPersonalData StorageCondition StorageDuration TechnicalOrganisationalMeasure TemporalDuration ThirdCountry Transfer";
const PROPERTIES =
  "hasAddress hasAlgorithmicLogic hasConsequence hasContact hasContext hasCountry hasDataController hasDataProtectionOfficer " +
  "hasDataSource hasDataSubject hasDuration hasJointDataControllers hasJurisdiction hasLegalBasis hasName hasNotice hasPersonalData hasProcess hasProcessing " +
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

/** Of which class, or which narrower one, a property's object is (rangeIncludes in the modules of DPV 2.2). */
export const RANGES: Readonly<Record<string, readonly string[]>> = {
  hasAlgorithmicLogic: ["AlgorithmicLogic"],
  hasConsequence: ["Consequence"],
  hasContext: ["AutomatedDecisionMaking"],
  hasCountry: ["Country", "ThirdCountry"],
  hasDataController: ["DataController"],
  hasDataProtectionOfficer: ["DataProtectionOfficer"],
  hasDataSource: ["DataSource"],
  hasDataSubject: ["DataSubject"],
  hasDuration: ["TemporalDuration"],
  hasJointDataControllers: ["JointDataControllers"],
  hasJurisdiction: ["EconomicUnion"],
  hasNotice: ["PrivacyNotice"],
  hasPersonalData: ["PersonalData"],
  hasProcess: ["PersonalDataProcess"],
  hasPurpose: ["Purpose"],
  hasRecipient: ["Recipient", "DataProcessor"],
  hasRepresentative: ["Representative"],
  hasStorageCondition: ["StorageCondition", "StorageDuration"],
  hasTechnicalOrganisationalMeasure: ["TechnicalOrganisationalMeasure"],
  hasThirdCountry: ["ThirdCountry"],
};

/** Concepts of the vocabularies that properties lead to themselves. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  hasDataSource: "dpv:DataSubjectDataSource",
  hasProcessing: "dpv:Transfer",
};
