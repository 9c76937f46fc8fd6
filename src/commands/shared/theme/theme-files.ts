import { Failure } from "../../../model/failure.js";
import { startChecking } from "../check-files.js";
import type { SavedFiles } from "../saved-files.js";
import type { Session } from "../session.js";
import type { ThemeOptions } from "./theme.js";

/** The theme files to watch while they are edited, existing and possible. */
export async function themeFiles(
  session: Session,
  options: ThemeOptions,
  policies: SavedFiles,
): Promise<SavedFiles> {
  const read = () => filesOf(session, options, policies.list());
  let files = await read();
  return {
    list: () => files,
    async reread() {
      files = await read().catch((error) => {
        if (error instanceof Failure) return files;
        throw error;
      });
    },
  };
}

async function filesOf(session: Session, options: ThemeOptions, policies: string[]): Promise<string[]> {
  const checking = await startChecking(session);
  const files = new Set<string>();
  for (const settings of new Set(await Promise.all(policies.map((file) => checking.settingsOf(file))))) {
    const style = options.style ?? settings.style;
    const folder = (options.templates ?? settings.templates)?.replace(/[/\\]+$/, "");
    const templates = folder === undefined ? [] : await templateFiles(session, folder);
    if (style !== undefined) files.add(style);
    for (const path of templates) files.add(`${folder}/${path}`);
  }
  return [...files];
}

async function templateFiles({ io }: Session, folder: string): Promise<string[]> {
  const { ourWords, possibleNames } = await import("../../../render/theme/templates/user-templates.js");
  const present = io.exists(folder) ? io.listFiles(folder) : [];
  return [...new Set([...possibleNames(Object.keys(await ourWords())), ...present])];
}
