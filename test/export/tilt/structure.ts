/**
 * What the schema of the Transparency Information Language asks of a document, as a JSON Schema of our own: the keys
 * that must be there, their types, and its patterns. Read from tilt-schema.json (JSON Schema draft-07, MIT licence,
 * Copyright 2020 Elias Grünewald) of github.com/Transparency-Information-Language/schema, commit 0142de9.
 */
const text = { type: "string" };
const flag = { type: "boolean" };
const list = (items: object) => ({ type: "array", items });
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: "object",
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

const day = { type: "string", pattern: "^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$" };
const phone = { type: "string", pattern: "^[+]*[(]{0,1}[0-9]{1,4}[)]{0,1}[-\\s\\./0-9]*$" };
const available = object({ available: flag, description: text });
const right = {
  available: flag,
  description: text,
  url: text,
  email: text,
  identificationEvidences: list(text),
};

export const structure = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...object({
    meta: object({
      _id: text,
      name: text,
      created: day,
      modified: day,
      version: { type: "integer", minimum: 1 },
      language: { type: "string", pattern: "^[a-z]{2}$" },
      status: { enum: ["active", "inactive"] },
      url: { type: "string", format: "uri" },
      _hash: { type: "string", minLength: 64, maxLength: 64 },
    }),
    controller: object(
      {
        name: text,
        division: text,
        address: text,
        country: { type: "string", minLength: 2, maxLength: 2 },
        representative: object({ name: text, email: { type: "string", format: "email" }, phone }, ["phone"]),
      },
      ["division"],
    ),
    dataProtectionOfficer: object({ name: text, address: text, country: text, email: text, phone: text }, [
      "phone",
    ]),
    dataDisclosed: list(
      object({
        _id: text,
        category: text,
        purposes: list(object({ purpose: text, description: text })),
        legalBases: list(object({ reference: text, description: text })),
        legitimateInterests: list(object({ exists: flag, reasoning: text })),
        recipients: list(
          object(
            {
              name: text,
              division: text,
              address: text,
              country: text,
              representative: object({ name: text, email: text, phone: text }, ["name", "email", "phone"]),
              category: text,
            },
            ["name", "division", "address", "country", "representative"],
          ),
        ),
        storage: list(
          object({
            temporal: list(object({ description: text, ttl: text })),
            purposeConditional: list(text),
            legalBasisConditional: list(text),
            aggregationFunction: text,
          }),
        ),
        nonDisclosure: object({
          legalRequirement: flag,
          contractualRegulation: flag,
          obligationToProvide: flag,
          consequences: text,
        }),
      }),
    ),
    thirdCountryTransfers: list(
      object({
        country: text,
        adequacyDecision: available,
        appropriateGuarantees: available,
        presenceOfEnforceableRightsAndEffectiveRemedies: available,
        standardDataProtectionClause: available,
      }),
    ),
    accessAndDataPortability: object({
      ...right,
      administrativeFee: object({ amount: { type: "number" }, currency: text }),
      dataFormat: text,
    }),
    sources: list(
      object({
        _id: text,
        dataCategory: text,
        sources: list(object({ description: text, url: text, publiclyAvailable: flag })),
      }),
    ),
    rightToInformation: object(right),
    rightToRectificationOrDeletion: object(right),
    rightToDataPortability: object(right),
    rightToWithdrawConsent: object(right),
    rightToComplain: object({
      ...right,
      supervisoryAuthority: object({ name: text, address: text, country: text, email: text, phone: text }),
    }),
    automatedDecisionMaking: object({ inUse: flag, logicInvolved: text, scopeAndIntendedEffects: text }),
    changesOfPurpose: list(
      object({
        description: text,
        affectedDataCategories: list(text),
        plannedDateOfChange: text,
        urlOfNewVersion: text,
      }),
    ),
  }),
};
