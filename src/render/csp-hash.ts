import { createHash } from "node:crypto";

/** The hash by which a Content Security Policy knows a script or a style sheet. */
export function cspHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
