import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { Failure } from "../model/failure.js";
import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";

/**
 * The folder that the command works in, without links: the repository around the current folder, else the current
 * folder. What is in it may come from somebody else, such as a proposed change, and must not lead out of it.
 */
function ownFolder(here: string): string {
  for (let at = here; ; at = dirname(at)) {
    // A worktree and a submodule have a file of that name.
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return here;
  }
}

/**
 * The parts of a path from the folder that the command works in, and that folder; undefined for a path that is
 * elsewhere, which only the user can have named. Links on the way are not looked at.
 */
export function inOwnFolder(path: string): { readonly own: string; readonly parts: string[] } | undefined {
  const here = realpathSync(process.cwd());
  const own = ownFolder(here);
  // The current folder may have been reached by a link, and what is named may be spelled from there.
  const at = relative(own, resolve(here, relative(process.cwd(), resolve(path))));
  return leadsOut(at) ? undefined : { own, parts: at.split(sep).filter((part) => part !== "") };
}

/**
 * The path of a file or folder to be read, without links.
 * @throws Failure if links lead out of the folder that the command works in; for a path elsewhere, out of the folder
 * that it is in. Or the system's error.
 */
export function realPath(path: string): string {
  const inside = inOwnFolder(path);
  const folder = inside?.own ?? realpathSync(dirname(resolve(path)));
  const real = realpathSync(join(folder, ...(inside?.parts ?? [basename(resolve(path))])));
  if (!leadsOut(relative(folder, real))) return real;
  const name = visible(path);
  const around = folderCalled(relative(process.cwd(), folder));
  throw new Failure({
    sv: `”${name}” går via en symbolisk länk ut ur ${around.sv} och läses därför inte. Ersätt länken med en kopia, eller ange den verkliga sökvägen.`,
    en: `"${name}" goes through a symbolic link out of ${around.en} and is therefore not read. Replace the link with a copy, or give the real path.`,
  });
}

function folderCalled(from: string): Text {
  if (from === "") return { sv: "mappen där kommandot körs", en: "the folder that the command is run in" };
  return { sv: `mappen ”${visible(from)}”`, en: `the folder "${visible(from)}"` };
}

function leadsOut(from: string): boolean {
  return from === ".." || from.startsWith(`..${sep}`) || isAbsolute(from);
}
