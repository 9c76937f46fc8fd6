import { posix } from "node:path";
import { LANGUAGES, ORIGINAL } from "../../model/edition.js";
import type { Io } from "../../model/io.js";
import type { BuildSummary } from "../../report/build/build-summary.js";
import type { NoticeFacts } from "./make-pages.js";

/**
 * The pages of these notices that an earlier build left in the folder and this one did not make: parts for groups, and
 * translations. They are in the folder that will be published, and are out of date.
 */
export function stalePages(
  io: Io,
  out: string,
  wholes: readonly NoticeFacts[],
  made: ReadonlySet<string>,
): BuildSummary["left"] {
  const old: string[] = [];
  const gone: string[] = [];
  for (const { name, languages, groups, concerned } of wholes) {
    for (const language of LANGUAGES) {
      const base = language === ORIGINAL ? name : `${name}.${language}`;
      for (const group of [undefined, ...groups]) {
        const file = group === undefined ? `${base}.html` : `${base}.${group}.html`;
        const path = posix.join(out, file);
        if (made.has(file) || !io.exists(path)) continue;
        const buildable = languages.includes(language) && group !== undefined && concerned.includes(group);
        (buildable ? old : gone).push(path);
      }
    }
  }
  return { old, gone };
}
