import { Failure } from "../../model/failure.js";
import { asTyped } from "./as-typed.js";
import { BROKEN_ON_THIS_VERSION } from "./broken.js";
import type { SavedFiles } from "./saved-files.js";
import type { Session } from "./session.js";
import { folderOf, settingsPlaces } from "./settings-file.js";

/** What is done with files while they are being edited. */
export interface Following {
  /** Done at once. What goes wrong here ends the command. */
  first(): Promise<void>;
  /** Done after each save. What goes wrong here is told, and the next save waited for. */
  each(): Promise<void>;
}

/**
 * Follows the files, those that come later too, and the settings, until the user ends it. One save is seen to at a
 * time, the last one always.
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
  // Before anything else: a Ctrl-C while the first is being done ends the command as cleanly as a later one.
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

// Settings of each file that are there, and that may come.
function settingsToFollow({ io, config }: Session, files: readonly string[]): string[] {
  if (config !== undefined) return [config];
  const folders = new Set([undefined, ...files.map(folderOf)]);
  return [...new Set([...folders].flatMap((folder) => settingsPlaces(io, folder)))];
}

function printError({ io, lang, colors }: Session, error: unknown): void {
  const text = error instanceof Failure ? error.text : BROKEN_ON_THIS_VERSION;
  io.stderr.write(`${colors.stderr.error(asTyped(text[lang], io.env))}\n`);
}
