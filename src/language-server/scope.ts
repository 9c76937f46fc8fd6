/** What is known of a document before it is read. */
export interface Opened {
  /** The path from the folder that is open in the editor, with forward slashes; undefined if it is no file there. */
  readonly path: string | undefined;
  readonly languageId: string;
  readonly text: string;
}

// As `policy lint` without arguments: policy/**/*.{yaml,yml}.
const DEFAULT_FILES = /^policy\/(?:[^/]+\/)*[^/]+\.ya?ml$/;
const SCHEMA = /^(?:#.*)?\$schema\s*[=:]\s*["']?([^\s"']+)/m;
const SCHEMA_VERSION = /^schemaVersion\s*:\s*1\s*(?:#.*)?$/m;

/**
 * Whether a document is a policy. A line that names a schema decides; else the folder does, or a first key that only
 * policies have. Of other people's YAML we have nothing to say.
 */
export function isPolicy({ path, languageId, text }: Opened): boolean {
  if (languageId !== "yaml" && !/\.ya?ml$/.test(path ?? "")) return false;
  const schema = SCHEMA.exec(text)?.[1];
  if (schema !== undefined) return /(?:^|\/)policy\.schema\.json$/.test(schema);
  return (path !== undefined && DEFAULT_FILES.test(path)) || SCHEMA_VERSION.test(text);
}
