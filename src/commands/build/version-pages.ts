import { parseDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import type { Io, OutputFile } from "../../model/io.js";
import { compareVersionNumbers } from "../../model/version.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { check } from "../shared/check.js";
import { pagesOf } from "../shared/pages/pages.js";
import { versionName } from "../shared/pages/released-files.js";
import { renderPage } from "../shared/pages/render-page.js";
import type { Theme } from "../shared/theme/theme.js";
import type { Made, NoticeFacts } from "./make-pages.js";

/** A page, and the policy whose version it is. */
export interface VersionPage {
  readonly of: string;
  readonly file: OutputFile;
}

type Released = NoticeFacts["released"][number];

/**
 * A page of each released version, in each of its languages, made from the archive. The caller has
 * checked that the archive has not been altered.
 * @throws Failure if a version is not a valid policy in the current format
 */
export async function versionPages(
  io: Io,
  made: readonly Made[],
  themeOf: (file: string) => Promise<Theme>,
): Promise<VersionPage[]> {
  const pages: VersionPage[] = [];
  for (const { file, notice } of made) {
    if (!notice || notice.released.length === 0) continue;
    const theme = await themeOf(file);
    for (const released of notice.released) {
      for (const page of await pagesOfVersion(io, notice, released, theme))
        pages.push({ of: file, file: page });
    }
  }
  return pages;
}

async function pagesOfVersion(io: Io, notice: NoticeFacts, released: Released, theme: Theme) {
  // Checked as on that day: what was open then has the date by which it was to be settled.
  const today = parseDate(released.date) ?? { year: 2018, month: 5, day: 25 };
  const bytes = io.readFile(released.file, MAX_BYTES);
  const checked = await check(released.file, bytes, { today, dueSoonDays: 0 });
  if (!checked.policy) throw new Failure(noLongerValid(checked.diagnostics[0], released));
  const superseded = notice.released.some(
    ({ version }) => compareVersionNumbers(version, released.version) > 0,
  );
  const pages: OutputFile[] = [];
  for (const page of pagesOf(checked, versionName(notice.name, released.version), {}, notice.name)) {
    // The address in it is that of the current notice.
    const { updates: { url: _, ...updates } = {}, translations, ...rest } = page.policy;
    const policy = { ...rest, ...(page.policy.updates ? { updates } : {}) };
    const language = page.policy.language === "sv" ? "" : `.${page.policy.language}`;
    const former = { current: `${notice.name}${language}.html`, superseded };
    const { html } = await renderPage({ ...page, policy }, theme, { former });
    pages.push({ name: `${page.name}.html`, text: html });
  }
  return pages;
}

function noLongerValid(
  first: Awaited<ReturnType<typeof check>>["diagnostics"][number] | undefined,
  { file }: Released,
) {
  const [name, line] = [visible(file), first?.range.start.line ?? 1];
  return {
    sv: `${name} går inte att läsa med dagens format, så versionens sida kan inte byggas. Rad ${line}: ${first?.message.sv}`,
    en: `${name} cannot be read by today's format, so the version's page cannot be built. Line ${line}: ${first?.message.en}`,
  };
}
