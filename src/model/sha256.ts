/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal digits or in Base64. */
export function sha256(data: string | Uint8Array, encoding: "hex" | "base64" = "hex"): string {
  // Not imported with the program: it takes Node longer to load than most rules take together, and most runs do without.
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(data).digest(encoding);
}
