import { Failure } from "../../model/failure.js";
import { asTyped } from "./as-typed.js";
import { BROKEN_ON_THIS_VERSION } from "./broken.js";
import type { SavedFiles } from "./saved-files.js";
import type { Session } from "./session.js";
import { folderOf, settingsPlaces } from "./settings-file.js";

/** What a command does with files while they are being edited. */
export interface Following {
  /** The first run. An error here ends the command. */
  first(): Promise<void>;
  /** Runs after each save. An error here is reported, and the loop waits for the next save. */
  each(): Promise<void>;
}

/**
 * Watches the files, including new ones, and the settings, until the user ends it. Saves are handled one at a time;
 * some may be skipped, but never the last one.
 */
export async function watchLoop(
  session: Session,
  files: SavedFiles,
  { first, each }: Following,
): Promise<void> {
  let saved = false;
  let busy = true;
  let work = Promise.resolve();
  const seeTo = async () => {
    while (saved) {
      saved = false;
      await files
        .reread()
        .then(each)
        .catch((error: unknown) => printError(session, error));
    }
    busy = false;
  };
  const start = () => {
    busy = true;
    work = seeTo();
  };
  // Before anything else, so that Ctrl-C during the first run ends the command as cleanly as later.
  const stopped = session.io.stopped();
  const watching = await session.io.watch(
    () => {
      const followed = files.list();
      return [...followed, ...settingsToFollow(session, followed)];
    },
    () => {
      saved = true;
      if (!busy) start();
    },
  );
  try {
    await first();
    start();
    await stopped;
  } finally {
    watching.close();
    await work;
  }
}

// The settings files of each policy, existing and possible.
function settingsToFollow({ io, config }: Session, files: readonly string[]): string[] {
  if (config !== undefined) return [config];
  const folders = new Set([undefined, ...files.map(folderOf)]);
  return [...new Set([...folders].flatMap((folder) => settingsPlaces(io, folder)))];
}

function printError({ io, lang, colors }: Session, error: unknown): void {
  const text = error instanceof Failure ? error.text : BROKEN_ON_THIS_VERSION;
  io.stderr.write(`${colors.stderr.error(asTyped(text[lang], io.env))}\n`);
}
