import type { Policy } from "../../model/policy.generated.js";

/**
 * Whether the controller is in Sweden, so that the Swedish supplementing act applies. Without an address the
 * supervisory authority tells: whoever answers to IMY is in Sweden.
 */
export function isInSweden({ controller, supervisoryAuthority }: Policy): boolean {
  return controller.address ? controller.address.country === "SE" : supervisoryAuthority === "imy";
}
