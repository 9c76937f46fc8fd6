import type { ErrorObject } from "ajv";
import { nearest } from "../model/nearest.js";
import { keys } from "../model/pointer.js";
import { RIGHTS_KEYS } from "../model/rights.js";

/**
 * The errors, where those within a right that is only misspelt are one: that the key is unknown. Under rights any other
 * key is a right of the notice's own, of which more is asked, and those demands would hide the spelling.
 */
export function withMisspeltRights(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.map((error) => {
    const [group, right] = keys(error.instancePath);
    if (group !== "rights" || right === undefined || (RIGHTS_KEYS as readonly string[]).includes(right))
      return error;
    if (nearest(right, RIGHTS_KEYS) === undefined) return error;
    return {
      ...error,
      keyword: "additionalProperties",
      instancePath: "/rights",
      params: { additionalProperty: right },
    };
  });
}
