import { Failure } from "../../model/failure.js";
import { savedFiles } from "../shared/saved-files.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { watchLoop } from "../shared/watch-loop.js";

/** `policy lint --watch`: checks now and after each save, until Ctrl-C. */
export async function watchLint(
  session: Session,
  patterns: readonly string[],
  fix: boolean,
  check: () => Promise<unknown>,
): Promise<ExitCode> {
  if (fix) {
    throw new Failure({
      sv: "--watch och --fix går inte att använda tillsammans: det som rättas skulle skrivas medan du skriver. Kör dem var för sig.",
      en: "--watch and --fix cannot be used together: corrections would be written while you write. Run them one at a time.",
    });
  }
  await watchLoop(session, await savedFiles(session, patterns), {
    async first() {
      await check();
      session.io.stderr.write(`${WAITING[session.lang]}\n`);
    },
    async each() {
      await check();
    },
  });
  return EXIT.clean;
}

const WAITING = {
  sv: "Kontrollerar igen när du sparar. Avsluta med Ctrl-C.",
  en: "Checks again when you save. End with Ctrl-C.",
};
