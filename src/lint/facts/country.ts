import { isCode } from "../../model/country-code.js";
import { isInEea } from "../../model/legal/eea.js";
import { child } from "../../model/pointer.js";
import type { Recipient } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";

// ISO 3166-1 gives these codes of their own, though they are parts of Finland and France where EU law applies.
const PARTS_OF_EU_STATES = new Set(["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]);

let names: { readonly sv: Intl.DisplayNames; readonly en: Intl.DisplayNames } | undefined;

/** True for the EEA's states, for parts of them, and for the whole. */
export function isWithinEea(code: string): boolean {
  return isInEea(code) || PARTS_OF_EU_STATES.has(code);
}

/** True for a country that certainly is outside the EEA; false for a code that no country has. */
export function isThirdCountry(code: string): boolean {
  return !isWithinEea(code) && cldrName(code) !== undefined;
}

/** The country's name with its code, `Indien (IN)`; the code alone where it has no name. */
export function countryName(code: string): Text {
  const name = cldrName(code);
  return name ? { sv: `${name.sv} (${code})`, en: `${name.en} (${code})` } : { sv: code, en: code };
}

/** The countries where a recipient processes data, with the pointer to each; none if the policy does not say. */
export function countriesOf(recipient: Recipient, path: string): [code: string, path: string][] {
  const at = child(path, "country");
  if (recipient.country === undefined) return [];
  if (typeof recipient.country === "string") return [[recipient.country, at]];
  return recipient.country.map((code, index) => [code, child(at, index)]);
}

function cldrName(code: string): Text | undefined {
  if (!isCode(code)) return undefined;
  // Made at first use: it costs several milliseconds, and most policies never leave the EEA.
  names ??= {
    sv: new Intl.DisplayNames("sv", { type: "region", fallback: "none" }),
    en: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
  };
  const sv = names.sv.of(code);
  const en = names.en.of(code);
  return sv === undefined || en === undefined ? undefined : { sv, en };
}
