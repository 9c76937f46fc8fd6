import { editionOf, type Language, languagesOf, ORIGINAL } from "../../model/edition.js";
import { Failure } from "../../model/failure.js";
import { fingerprintOf } from "../../model/meaning.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Source } from "../../model/source.js";
import { MAX_BYTES } from "../../parse/parse.js";
import type { GoodPage, PreviewedFile } from "../../render/preview/previewed-file.js";
import type { Deadlines } from "../../render/view/shared.js";
import { BROKEN_ON_THIS_VERSION, brokenRule } from "../shared/broken.js";
import { type Checking, startChecking } from "../shared/check-files.js";
import { deadlinesIn } from "../shared/deadlines.js";
import { blocksBuild } from "../shared/rules.js";
import type { Session } from "../shared/session.js";
import { renderWith } from "../shared/theme/render-with.js";
import type { Theme, ThemeOptions } from "../shared/theme/theme.js";
import { type Themes, themesOf } from "../shared/theme/themes.js";

/** Where the preview shows a policy in a language. */
type PathOf = (index: number, language: Language) => string;

/** A policy that has not been checked yet. */
export function newPreviewed(file: string): PreviewedFile {
  return { file, good: undefined, current: false, findings: [], blocking: [], problems: [] };
}

/** The current policies; one that cannot be built keeps its last good page. */
export async function refreshAll(
  session: Session,
  previewed: readonly PreviewedFile[],
  options: ThemeOptions,
  pathOf: PathOf,
): Promise<PreviewedFile[]> {
  try {
    const checking = await startChecking(session);
    const themes = themesOf(session, checking, options);
    const refresh = (previewed: PreviewedFile, index: number) =>
      refreshOne(session, previewed, checking, themes, (language) => pathOf(index, language));
    return await Promise.all(previewed.map(refresh));
  } catch (error) {
    // The command's own settings are broken, and concern every file.
    return previewed.map((previewed) => without(previewed, error));
  }
}

async function refreshOne(
  session: Session,
  previewed: PreviewedFile,
  checking: Checking,
  themes: Themes,
  pathOf: (language: Language) => string,
): Promise<PreviewedFile> {
  try {
    const theme = await themes.of(previewed.file);
    const bytes = session.io.readFile(previewed.file, MAX_BYTES);
    const { source, policy, failures, ...checked } = await checking.check(previewed.file, bytes);
    const diagnostics = [...checked.diagnostics, ...theme.diagnostics];
    const findings = diagnostics.filter(({ waived }) => !waived);
    const problems = failures.map(({ rule }) => brokenRule(rule));
    const blocking = findings.filter(blocksBuild);
    if (!source || !policy || blocking.length > 0) {
      return { ...previewed, current: false, findings, blocking, problems };
    }
    const good = await goodPage(policy, source, theme, deadlinesIn(checked.diagnostics), pathOf);
    return { ...previewed, good, current: true, findings, blocking: [], problems };
  } catch (error) {
    return without(previewed, error);
  }
}

async function goodPage(
  policy: Policy,
  source: Source,
  theme: Theme,
  deadlines: Deadlines,
  pathOf: (language: Language) => string,
): Promise<GoodPage> {
  const languages = languagesOf(policy);
  const fingerprint = fingerprintOf(source.data);
  const pageIn = async (language: Language) => {
    const edition = language === ORIGINAL ? policy : editionOf(source.data, language);
    const others = languages.filter((other) => other !== language);
    const { html, sections } = await renderWith(theme, withoutAddresses(edition), {
      deadlines,
      fingerprint,
      inOtherLanguages: others.map((other) => ({ language: other, file: pathOf(other).slice(1) })),
    });
    return { html, sections };
  };
  const translations: [Language, Pick<GoodPage, "html" | "sections">][] = [];
  for (const language of languages.slice(1)) translations.push([language, await pageIn(language)]);
  return { ...(await pageIn(ORIGINAL)), source, translations: new Map(translations) };
}

// Links between languages must lead to the other page of the preview, not to the published one.
function withoutAddresses({ translations, updates, ...policy }: Policy): Policy {
  const { url: _, ...rest } = updates ?? {};
  return updates ? { ...policy, updates: rest } : policy;
}

function without(previewed: PreviewedFile, error: unknown): PreviewedFile {
  const problem = error instanceof Failure ? error.text : BROKEN_ON_THIS_VERSION;
  return { ...previewed, current: false, findings: [], blocking: [], problems: [problem] };
}
