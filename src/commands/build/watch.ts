import { savedFiles, together } from "../shared/saved-files.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { themeFiles } from "../shared/theme/theme-files.js";
import { watchLoop } from "../shared/watch-loop.js";
import type { BuildOptions } from "./build.js";

/** `policy build --watch`: builds now and after each save, until Ctrl-C. A broken policy leaves the last page. */
export async function watchBuild(
  session: Session,
  patterns: readonly string[],
  options: BuildOptions,
  buildWith: (options: BuildOptions) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, lang } = session;
  const build = async (brief: boolean) => {
    await buildWith({ ...options, brief });
  };
  const policies = await savedFiles(session, patterns);
  const files = together(policies, await themeFiles(session, options, policies));
  await watchLoop(session, files, {
    async first() {
      await build(false);
      io.stderr.write(`${WAITING[lang]}\n`);
    },
    each: () => build(true),
  });
  return EXIT.clean;
}

const WAITING = {
  sv: "Bygger igen när du sparar. Avsluta med Ctrl-C.",
  en: "Builds again when you save. End with Ctrl-C.",
};
