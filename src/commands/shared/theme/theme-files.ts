import { Failure } from "../../../model/failure.js";
import { startChecking } from "../check-files.js";
import type { SavedFiles } from "../saved-files.js";
import type { Session } from "../session.js";
import type { ThemeOptions } from "./theme.js";

/** The files of the organisation's own to follow while they are edited: those there are, and those there may be. */
export async function themeFiles(session: Session, options: ThemeOptions): Promise<SavedFiles> {
  let files = await filesOf(session, options);
  return {
    list: () => files,
    async reread() {
      files = await filesOf(session, options).catch((error) => {
        if (error instanceof Failure) return files;
        throw error;
      });
    },
  };
}

async function filesOf(session: Session, options: ThemeOptions): Promise<string[]> {
  const { settings } = await startChecking(session);
  const style = options.style ?? settings.style;
  const folder = (options.templates ?? settings.templates)?.replace(/[/\\]+$/, "");
  const templates = folder === undefined ? [] : await templateFiles(session, folder);
  return [...(style === undefined ? [] : [style]), ...templates.map((path) => `${folder}/${path}`)];
}

async function templateFiles({ io }: Session, folder: string): Promise<string[]> {
  const { possibleNames } = await import("../../../render/theme/templates/user-templates.js");
  const { ourWords } = await import("../../../render/templates.js");
  const present = io.exists(folder) ? io.listFiles(folder) : [];
  return [...new Set([...possibleNames(Object.keys(await ourWords())), ...present])];
}
