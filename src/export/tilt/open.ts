import { child } from "../../model/pointer.js";

/**
 * Collects what the format asks for and the policy does not say. The format has no word for that: its own default, an
 * empty text or false, is there, and the pointer to it is kept.
 */
export class Open {
  readonly pointers: string[] = [];

  /** The value or, where it is not known, the default. */
  or<T>(value: T | undefined, fallback: T, at: string): T {
    if (value !== undefined) return value;
    this.pointers.push(at);
    return fallback;
  }

  /** A text, or an empty one. */
  text(value: string | undefined, at: string): string {
    return this.or(value, "", at);
  }

  /** Whether something holds, or false. */
  flag(value: boolean | undefined, at: string): boolean {
    return this.or(value, false, at);
  }
}

/** The pointer to something in the document that is made. */
export function below(at: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => child(path, key), at);
}
