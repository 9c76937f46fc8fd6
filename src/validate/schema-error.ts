import type { ErrorObject } from "ajv";

/** One schema error with what a message about it needs. */
export interface SchemaError {
  readonly error: ErrorObject;
  readonly path: readonly string[];
  readonly value: unknown;
  /** The characters as written, where YAML read them as something other than text. */
  readonly written: string | undefined;
}
