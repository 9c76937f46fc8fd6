import { Failure } from "../../model/failure.js";
import { savedFiles } from "../shared/saved-files.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { watchLoop } from "../shared/watch-loop.js";
import { type LintOptions, lintCommand } from "./lint.js";

/** `policy lint --watch`: checks at once and after each save, until Ctrl-C. */
export async function watchLintCommand(
  session: Session,
  patterns: readonly string[],
  options: LintOptions,
): Promise<ExitCode> {
  if (options.fix) {
    throw new Failure({
      sv: "--watch och --fix går inte att använda tillsammans: det som rättas skulle skrivas medan du skriver. Kör dem var för sig.",
      en: "--watch and --fix cannot be used together: corrections would be written while you write. Run them one at a time.",
    });
  }
  const check = async () => {
    await lintCommand(session, patterns, options);
  };
  await watchLoop(session, await savedFiles(session, patterns), {
    async first() {
      await check();
      session.io.stderr.write(`${WAITING[session.lang]}\n`);
    },
    each: check,
  });
  return EXIT.clean;
}

const WAITING = {
  sv: "Kontrollerar igen när du sparar. Avsluta med Ctrl-C.",
  en: "Checks again when you save. End with Ctrl-C.",
};
