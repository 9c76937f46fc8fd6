import type { Basis } from "../../model/bases.js";
import type { Mechanism } from "../../model/mechanisms.js";
import type { Purpose, Recipient, Rights } from "../../model/policy.generated.js";

/**
 * The vocabularies, in the document itself: whoever reads it asks no network. Terms are those of DPV 2.2, of 1 August
 * 2025, and its extension for the GDPR: github.com/w3c/dpv, folders 2.2/dpv/modules and 2.2/legal/eu/gdpr. What
 * a property leads to is of the class that the vocabulary gives as its range.
 */
export const CONTEXT = {
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
  dcat: "http://www.w3.org/ns/dcat#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export const LEGAL_BASES: Readonly<Record<Basis, string>> = {
  consent: "eu-gdpr:A6-1-a",
  contract: "eu-gdpr:A6-1-b",
  "legal-obligation": "eu-gdpr:A6-1-c",
  "vital-interests": "eu-gdpr:A6-1-d",
  "public-task": "eu-gdpr:A6-1-e",
  "legitimate-interests": "eu-gdpr:A6-1-f",
};

export const SPECIAL_GROUNDS: Readonly<Record<NonNullable<Purpose["specialCategoryGround"]>, string>> = {
  "explicit-consent": "eu-gdpr:A9-2-a",
  "employment-and-social-security-law": "eu-gdpr:A9-2-b",
  "vital-interests": "eu-gdpr:A9-2-c",
  "not-for-profit-body": "eu-gdpr:A9-2-d",
  "made-public-by-data-subject": "eu-gdpr:A9-2-e",
  "legal-claims": "eu-gdpr:A9-2-f",
  "substantial-public-interest": "eu-gdpr:A9-2-g",
  "health-or-social-care": "eu-gdpr:A9-2-h",
  "public-health": "eu-gdpr:A9-2-i",
  "archiving-research-statistics": "eu-gdpr:A9-2-j",
};

/** Undefined for what the vocabulary has no term for. */
export const MECHANISMS: Readonly<Record<Mechanism, string | undefined>> = {
  adequacy: "eu-gdpr:A45-3",
  "data-privacy-framework": "eu-gdpr:A45-3",
  "authorities-instrument": "eu-gdpr:A46-2-a",
  "binding-corporate-rules": "eu-gdpr:A46-2-b",
  "standard-contractual-clauses": "eu-gdpr:A46-2-c",
  "authority-contractual-clauses": "eu-gdpr:A46-2-d",
  "code-of-conduct": "eu-gdpr:A46-2-e",
  certification: "eu-gdpr:A46-2-f",
  "authorised-contractual-clauses": "eu-gdpr:A46-3-a",
  "administrative-arrangement": "eu-gdpr:A46-3-b",
  "explicit-consent": "eu-gdpr:A49-1-a",
  "contract-performance": "eu-gdpr:A49-1-b",
  "contract-in-interest": "eu-gdpr:A49-1-c",
  "public-interest": "eu-gdpr:A49-1-d",
  "legal-claims": "eu-gdpr:A49-1-e",
  "vital-interests": "eu-gdpr:A49-1-f",
  "public-register": "eu-gdpr:A49-1-g",
  "compelling-legitimate-interests": "eu-gdpr:A49-2",
  "other-derogation": undefined,
};

/** The rights that the vocabulary has terms for. */
export const RIGHTS: Readonly<Partial<Record<keyof Rights, readonly string[]>>> = {
  information: ["eu-gdpr:A13", "eu-gdpr:A14"],
  access: ["eu-gdpr:A15"],
  rectification: ["eu-gdpr:A16"],
  erasure: ["eu-gdpr:A17"],
  restriction: ["eu-gdpr:A18"],
  portability: ["eu-gdpr:A20"],
  objection: ["eu-gdpr:A21"],
  automatedDecisions: ["eu-gdpr:A22"],
  withdrawal: ["eu-gdpr:A7-3"],
  complaint: ["eu-gdpr:A77"],
};

export const ROLES: Readonly<Record<NonNullable<Recipient["role"]>, readonly string[]>> = {
  processor: ["dpv:DataProcessor"],
  controller: ["dpv:Recipient", "dpv:DataController"],
  "joint-controller": ["dpv:Recipient", "dpv:DataController"],
  authority: ["dpv:Recipient", "dpv:Authority"],
};
