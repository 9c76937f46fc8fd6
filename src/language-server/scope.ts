/**
 * What the settings say of a file: that folders and globs leave it out, that `files` names it or does not; undefined
 * if they do not name files.
 */
export type Scope = "left out" | "named" | "not named" | undefined;

/** What is known of a document before it is read. */
export interface Opened {
  /** The path from the folder that is open in the editor, with forward slashes; undefined if it is no file there. */
  readonly path: string | undefined;
  readonly languageId: string;
  readonly text: string;
  readonly scope: Scope;
}

// As `policy lint` without arguments: policy/**/*.{yaml,yml}.
const DEFAULT_FILES = /^policy\/(?:[^./][^/]*\/)*[^./][^/]*\.ya?ml$/i;
const SCHEMA = /^(?:#.*)?\$schema\s*[=:]\s*["']?([^\s"']+)/m;
const SCHEMA_VERSION = /^schemaVersion\s*:\s*1\s*(?:#.*)?$/m;

/**
 * Whether a document is a policy to check. What the settings leave out is not; else a line that names a schema decides,
 * then the settings or the folder, or a first key that only policies have. Of other people's YAML we have nothing to
 * say.
 */
export function isPolicy({ path, languageId, text, scope }: Opened): boolean {
  // Of another type, wherever it lies.
  if (/(?:^|\/)policy\.config\.ya?ml$/i.test(path ?? "")) return false;
  if (scope === "left out" || (languageId !== "yaml" && !/\.ya?ml$/i.test(path ?? ""))) return false;
  const schema = SCHEMA.exec(text)?.[1];
  if (schema !== undefined) return /(?:^|\/)policy\.schema\.json$/.test(schema);
  if (scope === "named") return true;
  const usual = scope === undefined && path !== undefined && DEFAULT_FILES.test(path);
  return usual || SCHEMA_VERSION.test(text);
}
