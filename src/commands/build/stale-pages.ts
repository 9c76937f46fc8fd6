import { posix } from "node:path";
import { audiencesOf } from "../../audience/audience.js";
import { LANGUAGES, languagesOf, ORIGINAL } from "../../model/edition.js";
import type { Io } from "../../model/io.js";
import type { Policy } from "../../model/policy.generated.js";
import type { BuildSummary } from "../../report/build/build-summary.js";

/** A notice that was built whole, and its policy. */
export interface Whole {
  readonly name: string;
  readonly policy: Policy;
}

/**
 * The pages of these notices that an earlier build left in the folder and this one did not make: parts for groups, and
 * translations. They lie among those that are to be published, and say what was so then.
 */
export function stalePages(
  io: Io,
  out: string,
  wholes: readonly Whole[],
  made: ReadonlySet<string>,
): BuildSummary["left"] {
  const old: string[] = [];
  const gone: string[] = [];
  for (const { name, policy } of wholes) {
    const published = languagesOf(policy);
    const concerned = audiencesOf(policy);
    for (const language of LANGUAGES) {
      const base = language === ORIGINAL ? name : `${name}.${language}`;
      for (const group of [undefined, ...Object.keys(policy.dataSubjects)]) {
        const file = group === undefined ? `${base}.html` : `${base}.${group}.html`;
        const path = posix.join(out, file);
        if (made.has(file) || !io.exists(path)) continue;
        const buildable = published.includes(language) && group !== undefined && concerned.includes(group);
        (buildable ? old : gone).push(path);
      }
    }
  }
  return { old, gone };
}
