import { sha256 } from "../model/sha256.js";

/** The hash by which a Content Security Policy knows a script or a style sheet. */
export function cspHash(text: string): string {
  return `'sha256-${sha256(text, "base64")}'`;
}
