import type { CoverageFormat } from "../commands/coverage/formats.js";
import type { Typed } from "../commands/init/questions.js";
import type { ExitCode, Session } from "../commands/shared/session.js";
import type { HouseOptions } from "../commands/shared/theme/theme.js";
import { Failure } from "../model/failure.js";
import type { Lang } from "../model/text.js";
import type { Format } from "../report/formats.js";
import { type OutputFlags, outputsOf } from "./output-options.js";

/** What each command does, with the arguments as commander hands them over. */
export interface Actions {
  build(files: string[], options: BuildFlags): Promise<void>;
  validate(files: string[], options: Reporting): Promise<void>;
  lint(files: string[], options: LintFlags): Promise<void>;
  coverage(files: string[], options: { format?: CoverageFormat }): Promise<void>;
  init(options: Typed & { yes?: boolean }): Promise<void>;
  preview(files: string[], options: { port?: number } & HouseOptions): Promise<void>;
  explain(rule: string | undefined, options: { list?: boolean }): Promise<void>;
  lsp(options: unknown, command: { optsWithGlobals(): { lang?: Lang } }): Promise<void>;
}

interface BuildFlags extends OutputFlags, HouseOptions {
  readonly out: string;
  readonly audience?: string;
  readonly audiences?: boolean;
  readonly watch?: boolean;
}

interface Reporting {
  readonly format?: Format;
  readonly quiet?: boolean;
}

interface LintFlags extends Reporting {
  readonly maxWarnings?: number;
  readonly showWaived?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly printConfig?: boolean;
}

/** The commands, each imported when it is asked for. `done` is told the exit code. */
export function actionsFor(session: () => Promise<Session>, done: (code: ExitCode) => void): Actions {
  return {
    async build(files, { out, audience, audiences, templates, style, watch = false, ...flags }) {
      const options = { out, audience, audiences, templates, style, outputs: outputsOf(flags) };
      if (watch) {
        const { watchBuildCommand } = await import("../commands/build/watch.js");
        return done(await watchBuildCommand(await session(), files, options));
      }
      const { buildCommand } = await import("../commands/build/build.js");
      done(await buildCommand(await session(), files, options));
    },
    async validate(files, { format = "text", quiet = false }) {
      const { validateCommand } = await import("../commands/validate/validate.js");
      done(await validateCommand(await session(), files, { format, quiet, showWaived: false }));
    },
    async lint(files, { format, maxWarnings, printConfig, ...flags }) {
      const { lintCommand, printConfigCommand } = await import("../commands/lint/lint.js");
      if (printConfig) return done(await printConfigCommand(await session()));
      const { quiet = false, showWaived = false, fix = false, dryRun = false } = flags;
      if (dryRun && !fix) throw onlyWithFix;
      const options = { format, maxWarnings, quiet, showWaived, fix, dryRun };
      done(await lintCommand(await session(), files, options));
    },
    async coverage(files, { format = "text" }) {
      const { coverageCommand } = await import("../commands/coverage/coverage.js");
      done(await coverageCommand(await session(), files, { format }));
    },
    async init({ yes = false, ...typed }) {
      const { initCommand } = await import("../commands/init/init.js");
      done(await initCommand(await session(), typed, yes));
    },
    async preview(files, { port, ...house }) {
      const { previewCommand } = await import("../commands/preview/preview.js");
      done(await previewCommand(await session(), files, { port, ...house }));
    },
    async lsp(_options, command) {
      const { lspCommand } = await import("../commands/lsp/lsp.js");
      await lspCommand(await session(), command.optsWithGlobals().lang);
    },
    async explain(rule, { list }) {
      const { explainCommand, listRulesCommand } = await import("../commands/explain/explain.js");
      if (list) return done(await listRulesCommand(await session()));
      if (rule === undefined) {
        throw new Failure({
          sv: "Vilken regel? Skriv policy explain <regel>, eller policy explain --list för att se alla.",
          en: "Which rule? Write policy explain <rule>, or policy explain --list to see them all.",
        });
      }
      done(await explainCommand(await session(), rule));
    },
  };
}

const onlyWithFix = new Failure({
  sv: "--dry-run visar vad --fix skulle rätta. Skriv policy lint --fix --dry-run",
  en: "--dry-run shows what --fix would mend. Write policy lint --fix --dry-run",
});
