import { addressParts } from "../../model/address.js";
import type { Policy } from "../../model/policy.generated.js";
import { authoritiesOf } from "../../model/supervision.js";

/**
 * Whether the controller is in Sweden, so that the Swedish supplementing act applies. Without a country in its address the
 * supervisory authority decides: whoever answers to IMY is in Sweden.
 */
export function isInSweden(policy: Policy): boolean {
  const { country } = addressParts(policy.controller.address);
  return country === undefined ? authoritiesOf(policy)[0] === "imy" : country === "SE";
}
