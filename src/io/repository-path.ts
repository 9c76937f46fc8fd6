import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Io } from "../model/io.js";
import { attempt } from "./errors.js";

/**
 * The path of a file from the root of the repository, with forward slashes; undefined for a file outside it. The root is
 * what the build service says, if the folder of the command is in it, else the nearest folder with a `.git`, else the
 * folder of the command itself.
 */
export function repositoryPath(file: string, env: Io["env"]): string | undefined {
  const at = resolve(file);
  const path = relative(rootOf(real(process.cwd()), env), join(real(dirname(at)), basename(at)));
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

function rootOf(folder: string, env: Io["env"]): string {
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR]
    .flatMap((root) => (root ? [real(resolve(root))] : []))
    .find((root) => folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep));
  return named ?? repositoryAbove(folder) ?? folder;
}

function repositoryAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    // A worktree and a submodule have a file of that name.
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

// The folder of a file is resolved and not the file: a link in the repository is a file of it, wherever it leads. What
// is not there has no other name.
function real(folder: string): string {
  return attempt(() => realpathSync(folder)) ?? folder;
}
