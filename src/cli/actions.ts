import type { ExitCode, Session } from "../commands/session.js";
import { Failure } from "../model/failure.js";
import type { Format } from "../report/formats.js";

/** What each command does, with the arguments as commander hands them over. */
export interface Actions {
  build(files: string[], options: { out: string }): Promise<void>;
  validate(files: string[], options: Reporting): Promise<void>;
  lint(files: string[], options: Reporting & { maxWarnings?: number; showWaived?: boolean }): Promise<void>;
  explain(rule: string | undefined, options: { list?: boolean }): Promise<void>;
}

interface Reporting {
  readonly format: Format;
  readonly quiet?: boolean;
}

/** The commands, each imported when it is asked for. `done` is told the exit code. */
export function actionsFor(session: () => Promise<Session>, done: (code: ExitCode) => void): Actions {
  return {
    async build(files, { out }) {
      const { buildCommand } = await import("../commands/build.js");
      done(await buildCommand(await session(), files, { out }));
    },
    async validate(files, { format, quiet = false }) {
      const { validateCommand } = await import("../commands/validate.js");
      done(await validateCommand(await session(), files, { format, quiet, showWaived: false }));
    },
    async lint(files, { format, quiet = false, showWaived = false, maxWarnings = Number.POSITIVE_INFINITY }) {
      const { lintCommand } = await import("../commands/lint.js");
      done(await lintCommand(await session(), files, { format, quiet, showWaived, maxWarnings }));
    },
    async explain(rule, { list }) {
      const { explainCommand, listRulesCommand } = await import("../commands/explain.js");
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
