import { editionOf, languagesOf, ORIGINAL } from "../../../model/edition.js";
import { fingerprintOf } from "../../../model/meaning.js";
import type { RenderOptions } from "../../../render/render.js";
import type { Deadlines, ReleasedFiles } from "../../../render/view/shared.js";
import type { Checked } from "../check.js";
import { deadlinesIn } from "../deadlines.js";
import { type Audiences, type Page, partsOf } from "./audiences.js";
import { releasedFiles } from "./released-files.js";

/** A page, and its file in each of the other languages. */
export interface PageInLanguages extends Page {
  readonly inOtherLanguages: NonNullable<RenderOptions["inOtherLanguages"]>;
  readonly deadlines: Deadlines;
  readonly fingerprint: string;
  readonly released?: ReleasedFiles;
}

/**
 * Every page that a policy becomes: in each of its languages the whole, or a part for each group asked for. `name` is
 * the original whole's; a translation's is followed by the language: `integritetspolicy.en`. `versionsName` is the name that
 * the released versions' files begin with, where it is another.
 * @throws Failure if the policy has no such group, or has no purpose that concerns it.
 */
export function pagesOf(
  { file, policy, source, diagnostics }: Checked,
  name: string,
  audiences: Audiences,
  versionsName = name,
): PageInLanguages[] {
  if (!policy || !source) return [];
  const deadlines = deadlinesIn(diagnostics);
  const fingerprint = fingerprintOf(source.data);
  const editions = languagesOf(policy).map((language) => {
    const edition = language === ORIGINAL ? policy : editionOf(source.data, language);
    const base = language === ORIGINAL ? name : `${name}.${language}`;
    return { language, pages: partsOf(file, base, edition, audiences) };
  });
  return editions.flatMap(({ language, pages }) =>
    pages.map((page, index) => ({
      ...page,
      deadlines,
      fingerprint,
      ...releasedFiles(page.policy, versionsName),
      inOtherLanguages: editions.flatMap((other) => {
        const counterpart = other.language === language ? undefined : other.pages[index];
        return counterpart ? [{ language: other.language, file: `${counterpart.name}.html` }] : [];
      }),
    })),
  );
}
