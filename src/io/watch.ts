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
 * Calls `changed` when any of the files differs from how it last was. It is the folders that are followed, since many
 * editors save by putting a new file in place of the old one; a folder too may be replaced.
 */
export function watch(files: readonly string[], changed: () => void): Watching {
  const names = new Set(files.map((file) => basename(file)));
  const folders = new Set(files.map((file) => dirname(file)));
  const followed = new Map<string, Followed>();
  const known = new Map(files.map((file) => [file, stateOf(file)]));
  let waiting: NodeJS.Timeout | undefined;

  const compare = () => {
    const saved = files.filter((file) => known.get(file) !== stateOf(file));
    for (const file of saved) known.set(file, stateOf(file));
    if (saved.length > 0) changed();
  };
  const hint = (_: string, name: string | null) => {
    if (name !== null && !names.has(name)) return;
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

  for (const folder of folders) follow(folder);
  const poll = setInterval(() => {
    for (const folder of folders) follow(folder);
    compare();
  }, POLL_MS);
  return {
    close() {
      clearInterval(poll);
      clearTimeout(waiting);
      for (const folder of folders) unfollow(folder);
    },
  };
}

function stateOf(file: string): string {
  const stat = statOf(file);
  return stat === undefined ? "missing" : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

function statOf(path: string) {
  return attempt(() => statSync(path, { bigint: true, throwIfNoEntry: false }));
}
