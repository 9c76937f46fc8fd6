import type { Scope } from "../../language-server/scope.js";
import type { Io } from "../../model/io.js";
import type { Settings } from "../shared/settings.js";

/**
 * Whether a file is in scope by the settings of a folder, as for `policy lint` without arguments.
 * @throws Failure if the globs cannot be used
 */
export function scopeOf(io: Io, settings: Settings, file: string, open: string | undefined): Scope {
  const { files } = settings;
  const from = settings.folder ?? open;
  const ignored = { patterns: settings.ignore, from };
  if (io.leavesOut(file, files ?? [], { from, ignored })) return "left out";
  if (files === undefined) return undefined;
  const inOneWay = (path: string) => path.replaceAll("\\", "/");
  const named = io.findFiles(files, { from, ignored }).map(inOneWay);
  return named.includes(inOneWay(file)) ? "named" : "not named";
}
