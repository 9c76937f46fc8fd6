import { type FSWatcher, statSync, watch as watchFolder } from "node:fs";
import { basename, dirname } from "node:path";
import type { Watching } from "../model/serving.js";
import { attempt } from "./errors.js";

// An editor's save is several events, and the file is half written between them.
const QUIET_MS = 15;

// Events do not come from network drives, through symbolic links, or where the system's watchers are used up.
const POLL_MS = 500;

interface Followed {
  readonly inode: bigint;
  readonly watcher: FSWatcher;
}

/**
 * Calls `changed` when any of the files differs from how it last was, or when there are others. It is the folders that
 * are followed, since many editors save by putting a new file in place of the old one; a folder too may be replaced.
 * @param list asked twice a second and at each event, since it may name files that come later
 */
export function watch(list: () => readonly string[], changed: () => void): Watching {
  const followed = new Map<string, Followed>();
  let known = statesOf(list());
  let waiting: NodeJS.Timeout | undefined;

  const compare = () => {
    const now = statesOf(list());
    const same = now.size === known.size && [...now].every(([file, state]) => known.get(file) === state);
    known = now;
    followFolders();
    if (!same) changed();
  };
  const hint = (_: string, name: string | null) => {
    if (name !== null && !isPolicy(name) && ![...known.keys()].some((file) => basename(file) === name))
      return;
    clearTimeout(waiting);
    waiting = setTimeout(compare, QUIET_MS);
  };
  const unfollow = (folder: string) => {
    followed.get(folder)?.watcher.close();
    followed.delete(folder);
  };
  const follow = (folder: string) => {
    const inode = statOf(folder)?.ino;
    if (inode === followed.get(folder)?.inode) return;
    unfollow(folder);
    const watcher = inode === undefined ? undefined : attempt(() => watchFolder(folder, hint));
    if (inode === undefined || watcher === undefined) return;
    watcher.on("error", () => unfollow(folder));
    followed.set(folder, { inode, watcher });
  };
  const followFolders = () => {
    const folders = new Set([...known.keys()].map((file) => dirname(file)));
    for (const folder of [...followed.keys()]) if (!folders.has(folder)) unfollow(folder);
    for (const folder of folders) follow(folder);
  };

  followFolders();
  const poll = setInterval(compare, POLL_MS);
  return {
    close() {
      clearInterval(poll);
      clearTimeout(waiting);
      for (const folder of [...followed.keys()]) unfollow(folder);
    },
  };
}

// What could be a new one.
function isPolicy(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function statesOf(files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [file, stateOf(file)]));
}

function stateOf(file: string): string {
  const stat = statOf(file);
  return stat === undefined ? "missing" : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

function statOf(path: string) {
  return attempt(() => statSync(path, { bigint: true, throwIfNoEntry: false }));
}
