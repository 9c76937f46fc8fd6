import type { Site } from "../../model/serving.js";
import { visible } from "../../model/visible.js";
import { countOf } from "../../render/preview/labels.js";
import { previewPage } from "../../render/preview/preview.js";
import { asTyped, typedCommand } from "../shared/as-typed.js";
import { savedFiles, together } from "../shared/saved-files.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import type { ThemeOptions } from "../shared/theme/theme.js";
import { themeFiles } from "../shared/theme/theme-files.js";
import { watchLoop } from "../shared/watch-loop.js";
import { PreviewPages } from "./preview-pages.js";

export interface PreviewOptions extends ThemeOptions {
  /** A free one is chosen if it is left out. */
  readonly port: number | undefined;
}

/** `policy preview`: the page in a browser on this computer, made again at each save, until Ctrl-C. */
export async function previewCommand(
  session: Session,
  patterns: readonly string[],
  { port, ...theme }: PreviewOptions,
): Promise<ExitCode> {
  const { io, lang } = session;
  const command = typedCommand(io.env);
  const files = await savedFiles(session, patterns);
  const followed = together(files, await themeFiles(session, theme, files));
  const pages = new PreviewPages(files.list());
  let saves = 0;
  // A browser left open from an earlier preview at the same port must see that this one is another.
  const started = io.now();
  const version = () => `${started}.${saves}`;
  const site: Site = {
    version,
    page(path) {
      const previewed = pages.at(path);
      return previewed && previewPage(previewed, { lang, command, version: version(), links: pages.links });
    },
  };
  const refresh = async () => {
    await pages.refresh(session, files.list(), theme);
    saves += 1;
    for (const { file, findings, problems } of pages.listed) {
      const errors = findings.filter(({ severity }) => severity === "error").length;
      const texts = problems.length > 0 ? problems : [countOf(errors, findings.length - errors)];
      for (const text of texts) io.stderr.write(`${visible(file)}: ${asTyped(text[lang], io.env)}\n`);
    }
  };
  const serving = await io.serve(site, port);
  try {
    await watchLoop(session, followed, {
      async first() {
        await refresh();
        io.stdout.write(`${serving.url}\n`);
        io.stderr.write(`${HOW[lang]}\n`);
      },
      async each() {
        await refresh();
        serving.announce();
      },
    });
  } finally {
    await serving.close();
  }
  return EXIT.clean;
}

const HOW = {
  sv: "Öppna adressen i webbläsaren. Sidan uppdateras när du sparar. Avsluta med Ctrl-C.",
  en: "Open the address in a browser. The page is updated when you save. End with Ctrl-C.",
};
