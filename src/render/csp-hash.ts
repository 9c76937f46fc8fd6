import { sha256 } from "../model/sha256.js";

/** The hash by which a Content Security Policy knows a script or a style sheet. */
export function cspHash(text: string): string {
  const bytes = sha256(text).match(/../g) ?? [];
  return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}'`;
}
