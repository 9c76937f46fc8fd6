import type { Diagnostic } from "../model/diagnostic.js";
import { sha256 } from "../model/sha256.js";
import { repositoryPath } from "./repository-path.js";

/**
 * For each finding 64 hexadecimal digits by which it is known in the next run. They rest on the rule, the file
 * and the path in the data, and on the order among equals; not on lines, wording, language or waivers.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((found) => {
      const file = repositoryPath(found.file);
      const identity = JSON.stringify([found.rule, file, found.path]);
      const earlier = seen.get(identity) ?? 0;
      seen.set(identity, earlier + 1);
      return [found, sha256(`${identity}${earlier}`)];
    }),
  );
}
