import { Failure } from "../../model/failure.js";
import type { OutputFile } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { RenderOptions } from "../../render/render.js";
import { missingFacts } from "../../report/missing-facts.js";
import { asTyped } from "../shared/as-typed.js";
import type { Checked } from "../shared/check.js";
import { checkFiles, startChecking } from "../shared/check-files.js";
import type { Audiences } from "../shared/pages/audiences.js";
import { claim } from "../shared/pages/output-names.js";
import { reportFailures, show } from "../shared/report.js";
import { blocksBuild } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import type { Settings } from "../shared/settings.js";
import { type Theme, type ThemeOptions, withTheme } from "../shared/theme/theme.js";
import { themesOf } from "../shared/theme/themes.js";
import { refuseForeign } from "./foreign-files.js";
import { startPage } from "./index-page.js";
import { type Made, makerOf } from "./make-pages.js";
import { previousBuild } from "./previous-build.js";
import { printSummary } from "./summary.js";
import { type VersionPage, versionPages } from "./version-pages.js";

export { watchBuild } from "./watch.js";

export interface BuildOptions extends Audiences, ThemeOptions {
  /** The folder to write to; made if missing. */
  readonly out: string;
  /** What to write besides the page and plain Markdown. */
  readonly outputs: RenderOptions;
  /** Keep the closing summary short: the same build has just been made. */
  readonly brief?: boolean;
  /** Refuse while a fact that the law asks for is missing, waived or not. */
  readonly complete?: boolean;
  /** Replace files of the same names that no build has made. */
  readonly force?: boolean;
}

/** `policy build`: the page and its Markdown. An invalid policy is refused and the existing page kept. */
export async function buildCommand(
  session: Session,
  patterns: readonly string[],
  {
    out,
    outputs,
    templates,
    style,
    brief = false,
    complete = false,
    force = false,
    ...audiences
  }: BuildOptions,
): Promise<ExitCode> {
  const checking = await startChecking(session);
  const themes = themesOf(session, checking, { templates, style });
  const optionsFor = (theme: Theme) => ({
    audiences,
    outputs,
    ...(theme.style ? { style: theme.style } : {}),
  });
  const keep = async (checked: Checked) => {
    const theme = await themes.of(checked.file);
    return makerOf({ ...optionsFor(theme), templates: theme.templates })(checked);
  };
  const job = async (settings: Settings) => {
    const theme = await themes.by(settings);
    // Compiled user templates are functions, which cannot be sent to another thread.
    const copied = Object.keys(theme.templates).length === 0;
    return copied ? ({ name: "pages", options: optionsFor(theme) } as const) : undefined;
  };
  const run = await checkFiles(session, patterns, keep, { checking, job });
  const theme = await themes.read();
  const report = withTheme(run.report, theme);
  const blocking = report.diagnostics.filter(blocksBuild);
  if (blocking.length > 0) {
    const diagnostics = blocking;
    await show(session, { ...report, diagnostics }, { ...TALK, quiet: true }, "stderr");
    say(session, session.colors.stderr.error, NOTHING_WRITTEN);
    return EXIT.findings;
  }
  const missing = report.missing ?? missingFacts(report.diagnostics);
  if (complete && missing.total > 0) {
    const diagnostics = report.diagnostics.filter(({ gap }) => gap);
    await show(session, { ...report, diagnostics }, { ...TALK, showWaived: true }, "stderr");
    say(session, session.colors.stderr.error, INCOMPLETE);
    return EXIT.findings;
  }
  const versions = await versionPages(session.io, run.checked, (file) => themes.of(file));
  const files = filesOf(run.checked, versions);
  if (!force) refuseForeign(session.io, out, files);
  const former = previousBuild(session.io, out, files);
  const start = await startPage(
    session.io,
    out,
    run.checked.flatMap(({ pages }) => pages),
    files,
  );
  // The start page only leads to the others: it is not among the files that the build mentions.
  const written = session.io.writeFiles(out, [...files, ...start]).slice(0, files.length);
  const shown = report.diagnostics.some((found) => !found.waived);
  if (shown) {
    await show(session, report, { ...TALK, most: MAX_SHOWN }, "stderr");
  }
  printThemeFiles(session, theme);
  for (const { path } of written) session.io.stdout.write(`${visible(path)}\n`);
  const each = audiences.audiences === true;
  const facts = { run, patterns, out, audiences: each, files, former, written, shown, brief };
  await printSummary(session, facts);
  return reportFailures(session, run) ?? EXIT.clean;
}

// A pull request can bring templates with it: the build must say that the words are not the tool's.
function printThemeFiles(session: Session, { texts }: Pick<Theme, "texts">): void {
  if (texts.size === 0) return;
  const files = [...texts.keys()].map(visible).join(", ");
  say(session, session.colors.stderr.faint, {
    sv: `Med era egna: ${files}.`,
    en: `With your own: ${files}.`,
  });
}

const TALK = { format: "text", quiet: false, showWaived: false } as const;

// A page was built; what it says of itself at the end should not be pushed out of sight.
const MAX_SHOWN = 5;

const NOTHING_WRITTEN: Text = {
  sv: "Ingenting skrevs. Rätta felen och bygg igen; den sida som finns sedan tidigare är orörd.",
  en: "Nothing was written. Correct the errors and build again; any page from before is untouched.",
};

const INCOMPLETE: Text = {
  sv: "Ingenting skrevs, eftersom --complete bara bygger när alla uppgifter som lagen kräver finns med. Ett undantag räcker inte.",
  en: "Nothing was written, since --complete only builds when every fact that the law requires is there. A waiver is not enough.",
};

/** @throws Failure if pages could not be made, or two would have the same name. */
function filesOf(made: readonly Made[], versions: readonly VersionPage[]): OutputFile[] {
  const claimed = new Map<string, string>();
  const files: OutputFile[] = [];
  for (const { file, pages, problem } of made) {
    if (problem) throw new Failure(problem);
    for (const each of pages.flatMap((page) => page.files)) {
      claim(claimed, each.name, file);
      files.push(each);
    }
  }
  for (const { of, file } of versions) {
    claim(claimed, file.name, of);
    files.push(file);
  }
  return files;
}

function say({ io, lang }: Session, color: (text: string) => string, message: Text): void {
  io.stderr.write(`${color(asTyped(message[lang], io.env))}\n`);
}
