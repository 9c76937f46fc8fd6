import type { Text } from "../../model/text.js";
import type { Session } from "./session.js";

/** Shorter work needs no progress line. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;
const ERASE = "\r\u001b[K";

/** What is being done. */
export const CHECKING: Text = { sv: "Kontrollerar", en: "Checking" };

/**
 * Does something with each item in turn. When that takes long and a person is watching, one line on standard error
 * says how far it has come; it is erased at the end.
 */
export async function eachWithProgress<Item>(
  { io, lang }: Session,
  what: Text,
  items: readonly Item[],
  action: (item: Item) => Promise<void>,
): Promise<void> {
  const { stderr, env } = io;
  // A log keeps every version of the line.
  const watched = stderr.isTTY && !env.CI && env.TERM !== "dumb" && items.length > 1;
  let next = watched ? io.now() + PATIENCE_MS : Number.POSITIVE_INFINITY;
  let shown = false;
  try {
    for (const [index, item] of items.entries()) {
      if (watched && io.now() >= next) {
        const sv = `${grouped(index, "\u00a0")} av ${grouped(items.length, "\u00a0")}`;
        const en = `${grouped(index, ",")} of ${grouped(items.length, ",")}`;
        stderr.write(`${ERASE}${what[lang]} ${{ sv, en }[lang]} …`);
        shown = true;
        next = io.now() + BETWEEN_MS;
      }
      await action(item);
    }
  } finally {
    if (shown) stderr.write(ERASE);
  }
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
