import { ORIGINAL } from "../../../model/edition.js";
import type { Policy } from "../../../model/policy.generated.js";
import type { ReleasedFiles } from "../../../render/view/shared.js";

/** The name, without ending, of a released version's page: `integritetspolicy.1.0.0`. Stable once it is published. */
export function versionName(name: string, version: string): string {
  return `${name}.${version}`;
}

/** The files of a policy's released versions and of its feed, in its language; nothing where none is archived. */
export function releasedFiles(
  { language, history = [] }: Policy,
  name: string,
): { readonly released?: ReleasedFiles } {
  const archived = history.filter(({ sha256 }) => sha256 !== undefined);
  if (archived.length === 0) return {};
  const suffix = language === ORIGINAL ? "" : `.${language}`;
  const pages = new Map(
    archived.map(({ version }) => [version, `${versionName(name, version)}${suffix}.html`]),
  );
  return { released: { pages, feed: `${name}${suffix}.atom.xml` } };
}
