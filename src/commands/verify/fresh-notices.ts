import type { FreshNotice } from "../../compare/published/compare-page.js";
import type { Expected } from "../../compare/published/verdict.js";
import type { Language } from "../../model/edition.js";
import { outputName } from "../../model/output-name.js";
import type { Checked } from "../shared/check.js";
import { pagesOf } from "../shared/pages/pages.js";
import { renderPage } from "../shared/pages/render-page.js";
import type { Theme } from "../shared/theme/theme.js";

/** A notice as a build makes it now. */
export interface Fresh extends FreshNotice, Expected {
  readonly language: Language;
}

/**
 * The notice in each of its languages, whole or the part for one group.
 * @throws Failure if there is no such group.
 */
export async function freshNotices(
  checked: Checked,
  theme: Theme,
  audience: string | undefined,
): Promise<Fresh[]> {
  const fresh: Fresh[] = [];
  for (const page of pagesOf(checked, outputName(checked.file), { audience })) {
    const {
      html,
      fragment = "",
      sections,
    } = await renderPage(page, theme, { fragment: { idPrefix: "policy-" } });
    const { version, language } = page.policy;
    const { fingerprint } = page;
    fresh.push({ html, fragment, sections: sections.map(({ id }) => id), version, language, fingerprint });
  }
  return fresh;
}
