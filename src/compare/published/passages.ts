import { diffArrays } from "diff";
import { type FoundRewording, rewordings } from "../rewordings.js";
import type { Block } from "./blocks.js";
import { otherLinks } from "./links.js";

/** A place where a page says something else than it should; one of the texts is empty where it is missing or added. */
export interface Passage {
  /** The heading of the notice's section. */
  readonly section: string;
  readonly expected: string;
  readonly found: string;
}

// Comparing takes time in proportion to length times difference. A page that differs more is another page.
const MAX_DIFFERENCES = 2000;

/** The places where a page's notice differs from what it should be; undefined if that is too much to tell. */
export function passagesIn(
  expected: readonly Block[],
  found: readonly Block[],
): readonly Passage[] | undefined {
  const parts = diffArrays(
    expected.map(({ text }) => text),
    found.map(({ text }) => text),
    { maxEditLength: MAX_DIFFERENCES },
  );
  if (!parts) return undefined;
  const passages: Passage[] = [];
  let [expectedAt, foundAt] = [0, 0];
  let section = "";
  let pending: Run = { expected: [], found: [] };
  const close = () => {
    passages.push(...differences(pending).map((each) => ({ section, ...each })));
    pending = { expected: [], found: [] };
  };
  for (const { count = 0, added, removed } of parts) {
    if (removed) {
      pending.expected.push(...expected.slice(expectedAt, expectedAt + count));
      expectedAt += count;
    } else if (added) {
      pending.found.push(...found.slice(foundAt, foundAt + count));
      foundAt += count;
    } else {
      close();
      const alike = found.slice(foundAt, foundAt + count);
      for (const [index, block] of expected.slice(expectedAt, expectedAt + count).entries()) {
        if (block.heading) section = block.shown;
        const others = otherLinks(block.links, alike[index]?.links ?? []);
        passages.push(...others.map((each) => ({ section, ...each })));
      }
      [expectedAt, foundAt] = [expectedAt + count, foundAt + count];
    }
  }
  close();
  return passages;
}

interface Run {
  readonly expected: Block[];
  readonly found: Block[];
}

function differences({ expected, found }: Run): Omit<Passage, "section">[] {
  if (expected.length + found.length === 0) return [];
  const joined = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join(" ");
  const linksIn = (blocks: readonly Block[]) => blocks.flatMap(({ links }) => links);
  // The same words in other paragraphs.
  if (joined(expected) === joined(found)) return otherLinks(linksIn(expected), linksIn(found));
  const told = rewordings(
    expected.map(({ shown }) => shown),
    found.map(({ shown }) => shown),
  );
  if (!told) return [{ expected: joined(expected), found: joined(found) }];
  return told.filter(isSeen).map(({ shown }) => ({ expected: shown.before, found: shown.after }));
}

function isSeen({ struck, put }: FoundRewording): boolean {
  return struck !== put;
}
