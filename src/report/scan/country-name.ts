import { isInEea } from "../../model/legal/eea.js";
import type { Lang } from "../../model/text.js";
import { WORDS } from "./words.js";

/** A country's name in the language, with whether it is outside the EEA. */
export function countryName(code: string | undefined, lang: Lang): string {
  if (code === undefined) return WORDS.unknownCountry[lang];
  const name = /^[A-Z]{2}$/.test(code)
    ? new Intl.DisplayNames(lang, { type: "region", fallback: "code" }).of(code)
    : code;
  return name ?? code;
}

/** Whether data leave the EEA; undefined where the country is not known. */
export function isOutside(code: string | undefined): boolean | undefined {
  return code === undefined ? undefined : !isInEea(code);
}
