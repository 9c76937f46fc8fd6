import { join } from "node:path";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { attempt, tolerating } from "./errors.js";
import { isPlainName } from "./file-name.js";
import { hasStamp } from "./stamp.js";
import { holds, inspectTarget } from "./target.js";
import type { WriterFs } from "./writer-fs.js";

// A set is committed by renaming its folder to this name. That either happens or does not, and only one set at a
// time can have the name. What follows is only to move its files into place, and whoever comes by may do that: the
// build itself, another one at the same time, or the next one after a crash.
const COMMITTED = ".policy-commit";

/** The folder of the committed set in `folder`. */
export function committedFolder(folder: string): string {
  return join(folder, COMMITTED);
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly unchanged: boolean;
}

/**
 * Moves the files of the committed set, if there is one, into place. A file that is there already with the same
 * content is left alone. Another process may be doing the same: what it has moved is passed over.
 * @param only the id of a set: another one is then left alone
 * @param moved gets the path of each file that is moved, as it is moved
 * @throws Failure if the folder holds anything that is not ours, or a target may not be replaced; or the system's
 * error. What is not moved stays committed.
 */
export function rollForward(fs: WriterFs, folder: string, only?: string, moved: string[] = []): void {
  // All that can be refused or takes time comes before the first move, and removing what is not needed after the
  // last: while moving, a visitor sees a mixed set.
  const moves = planMoves(fs, folder, only);
  for (const { from, to, unchanged } of moves) {
    if (unchanged) continue;
    tolerating(["ENOENT"], () => {
      fs.renameSync(from, to);
      moved.push(to);
    });
  }
  for (const { from, unchanged } of moves) {
    if (unchanged) attempt(() => fs.unlinkSync(from));
  }
  // Another set may have been committed meanwhile; then the folder is not empty, and that build's to remove.
  attempt(() => fs.rmdirSync(committedFolder(folder)));
}

function planMoves(fs: WriterFs, folder: string, only: string | undefined): Move[] {
  const moves: Move[] = [];
  for (const { id, name } of listCommitted(fs, folder)) {
    if (only !== undefined && id !== only) continue;
    // The id in the name is what makes this safe: should the set be done and another committed before the move,
    // there is no file called this any more.
    const from = join(committedFolder(folder), `${id}-${name}`);
    const to = join(folder, name);
    const bytes = tolerating(["ENOENT"], () => fs.readFileSync(from));
    if (bytes === undefined) continue;
    if (only === undefined && !isStamped(fs, from, id)) throw notOurs(from);
    const target = inspectTarget(fs, to);
    moves.push({ from, to, unchanged: target !== undefined && holds(fs, to, target, bytes) });
  }
  return moves;
}

// A file that is gone has been moved into place by another build.
function isStamped(fs: WriterFs, path: string, id: string): boolean {
  const stat = tolerating(["ENOENT"], () => fs.lstatSync(path));
  return stat === undefined || hasStamp(stat, id);
}

function listCommitted(fs: WriterFs, folder: string): { id: string; name: string }[] {
  const path = committedFolder(folder);
  const stat = tolerating(["ENOENT", "ENOTDIR"], () => fs.lstatSync(path));
  if (stat === undefined) return [];
  if (!stat.isDirectory()) throw notOurs(path);
  const entries = tolerating(["ENOENT"], () => fs.readdirSync(path, { withFileTypes: true })) ?? [];
  return entries.map((entry) => {
    const [, id, name] = /^([0-9a-f]{20})-(.+)$/su.exec(entry.name) ?? [];
    if (!entry.isFile() || id === undefined || name === undefined || !isPlainName(name)) {
      throw notOurs(join(path, entry.name));
    }
    return { id, name };
  });
}

function notOurs(path: string): Failure {
  const shown = visible(path);
  return new Failure({
    sv: `”${shown}” har inte skrivits av det här programmet; inget har ändrats. Undersök var den kommer ifrån, ta bort den och kör igen.`,
    en: `"${shown}" was not written by this program; nothing has been changed. Find out where it comes from, remove it and run again.`,
  });
}
