import type { Checking } from "../check-files.js";
import type { Session } from "../session.js";
import type { Settings } from "../settings.js";
import { readTheme } from "./read-theme.js";
import type { Theme, ThemeOptions } from "./theme.js";

/** The templates and style of each file: those of the options, else those that the file's settings name. */
export interface Themes {
  /** @throws Failure if they cannot be read. */
  of(file: string): Promise<Theme>;
  /** @throws Failure if they cannot be read. */
  by(settings: Settings): Promise<Theme>;
  /** What has been read, for the report. */
  read(): Promise<Pick<Theme, "diagnostics" | "texts">>;
}

/** Reads each folder of templates and each style once. */
export function themesOf(session: Session, checking: Checking, options: ThemeOptions): Themes {
  const themes = new Map<string, Promise<Theme>>();
  const by = (settings: Settings) => {
    const paths = [options.templates ?? settings.templates, options.style ?? settings.style];
    const key = JSON.stringify(paths.map((path) => path && (session.io.repositoryPath(path) ?? path)));
    const known = themes.get(key) ?? readTheme(session, settings, options);
    themes.set(key, known);
    return known;
  };
  return {
    by,
    of: async (file) => by(await checking.settingsOf(file)),
    async read() {
      const all = await Promise.all(themes.values());
      return {
        diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
        texts: new Map(all.flatMap(({ texts }) => [...texts])),
      };
    },
  };
}
