import type { Address, Policy } from "../../model/policy.generated.js";
import type { Kind } from "./kind.js";

/** What a person says about the organisation. Facts that are missing are left out of the draft, not made up. */
export interface Answers {
  readonly kind: Kind;
  readonly name: string;
  readonly email: string;
  readonly organisationNumber?: string;
  readonly address?: Address;
  readonly website?: string;
  readonly dataProtectionOfficer: Policy["dataProtectionOfficer"];
}
