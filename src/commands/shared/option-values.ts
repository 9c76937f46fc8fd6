import { Failure } from "../../model/failure.js";
import { nearest } from "../../model/nearest.js";
import { oneOf as choices, withSuggestion } from "../../model/suggestion.js";
import { visible } from "../../model/visible.js";

/** Reads the value of an option that takes one of some words. What it returns throws a Failure at any other. */
export function oneOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((each) => each === value);
    if (found) return found;
    const word = visible(value);
    const { sv, en } = choices(allowed);
    throw new Failure(
      withSuggestion(
        { sv: `${option}: ”${word}” finns inte.`, en: `${option}: there is no "${word}".` },
        nearest(value, allowed),
        { always: { sv: `Välj ${sv}.`, en: `Choose ${en}.` } },
      ),
    );
  };
}
