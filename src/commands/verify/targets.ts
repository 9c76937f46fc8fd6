import { type Language, languagesOf } from "../../model/edition.js";
import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import { addressIn } from "../../render/publication.js";
import type { Checked } from "../shared/check.js";

/** A page to be compared, and the language it should be in; undefined for any that the policy has. */
export interface Target {
  readonly page: string;
  readonly language: Language | undefined;
}

/**
 * The page asked for; without one, every page that the policy gives the address of.
 * @throws Failure if it gives none.
 */
export function targetsOf(
  { file, policy }: Checked,
  page: string | undefined,
  language: Language | undefined,
): Target[] {
  if (!policy) return [];
  const published = languagesOf(policy).flatMap((each): Target[] => {
    const address = addressIn(each, policy);
    return address === undefined ? [] : [{ page: address, language: each }];
  });
  if (page !== undefined) return [{ page, language: language ?? languageAt(page, published) }];
  const wanted = published.filter((each) => language === undefined || each.language === language);
  if (wanted.length > 0) return wanted;
  const shown = visible(file);
  throw new Failure({
    sv: `${shown} säger inte var policyn är publicerad. Ange sidan: policy verify <sida> ${shown}, eller skriv adressen under updates.url.`,
    en: `${shown} does not say where the policy is published. Name the page: policy verify <page> ${shown}, or write the address under updates.url.`,
  });
}

// The address says it where the policy knows the address, and the name of a file that a build has made.
function languageAt(page: string, published: readonly Target[]): Language | undefined {
  const known = published.find((each) => sameAddress(each.page, page));
  if (known) return known.language;
  if (/^https?:/i.test(page)) return undefined;
  return /\.en(?:\.[\w-]+)?\.html?$/i.test(page) ? "en" : undefined;
}

function sameAddress(one: string, other: string): boolean {
  const plain = (url: string) => (URL.canParse(url) ? new URL(url).href.replace(/\/?(?:#.*)?$/, "") : url);
  return plain(one) === plain(other);
}
