import type { Session } from "./session.js";
import { DEFAULTS, type Settings, settingsIn } from "./settings.js";
import { folderOf, nearestSettings } from "./settings-file.js";

/** Finds the settings of each file: those nearest to the folder that it is in. Each settings file is read once. */
export interface SettingsOf {
  /** What the command itself goes by: which files, and what is left out. */
  readonly own: Settings;
  /** @throws Failure if the settings cannot be used. */
  of(file: string): Promise<Settings>;
}

/**
 * @param open the folder that is open in an editor, in place of the one that the command is run in
 * @throws Failure if the command's own settings cannot be used.
 */
export async function settingsFinder(session: Session, open?: string): Promise<SettingsOf> {
  const { io, config } = session;
  const read = new Map<string, Promise<Settings>>();
  const byFolder = new Map<string, Promise<Settings>>();
  const readOnce = (file: string) => {
    // A path can be spelled in many ways.
    const key = io.repositoryPath(file) ?? file;
    const known = read.get(key) ?? settingsIn(io, file);
    read.set(key, known);
    return known;
  };
  const nearest = async (folder: string | undefined, otherwise: Settings) => {
    const file = nearestSettings(io, folder, open);
    return file === undefined ? otherwise : readOnce(file);
  };
  const own = config === undefined ? await nearest(open, DEFAULTS) : await settingsIn(io, config);
  return {
    own,
    of(file) {
      if (config !== undefined) return Promise.resolve(own);
      const folder = folderOf(file);
      const key = folder ?? "";
      // In another repository, what is not said there is not decided here either; elsewhere nobody else decides.
      const outside = io.repositoryPath(file) === undefined;
      const known = byFolder.get(key) ?? nearest(folder, outside ? own : DEFAULTS);
      byFolder.set(key, known);
      return known;
    },
  };
}
