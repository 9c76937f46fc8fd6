import { Failure } from "../../model/failure.js";
import { nearest } from "../../model/nearest.js";
import { visible } from "../../model/visible.js";

/** Reads the value of an option that takes one of some words. What it returns throws a Failure at any other. */
export function oneOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((each) => each === value);
    if (found) return found;
    const near = nearest(value, allowed);
    const rest = allowed.slice(0, -1).join(", ");
    throw new Failure({
      sv: `${option}: ”${visible(value)}” finns inte. ${near ? `Menade du ”${near}”? ` : ""}Välj ${rest} eller ${allowed.at(-1)}.`,
      en: `${option}: there is no "${visible(value)}". ${near ? `Did you mean "${near}"? ` : ""}Choose ${rest} or ${allowed.at(-1)}.`,
    });
  };
}
