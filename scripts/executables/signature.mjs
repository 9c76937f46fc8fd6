// Where the parts of an executable for Windows of 64 bits are: https://learn.microsoft.com/windows/win32/debug/pe-format
const HEADER_AT = 0x3c;
const OPTIONAL_HEADER = 24;
const PE32_PLUS = 0x20b;
const CERTIFICATE_TABLE = 112 + 4 * 8;

/**
 * An executable for Windows without the signature of who made it, which no longer holds when something is put into
 * it; other files as they are.
 */
export function withoutSignature(bytes) {
  if (bytes.toString("latin1", 0, 2) !== "MZ") return bytes;
  const header = bytes.readUInt32LE(HEADER_AT) + OPTIONAL_HEADER;
  if (bytes.readUInt16LE(header) !== PE32_PLUS) throw new Error("Not an executable for Windows of 64 bits");
  const entry = header + CERTIFICATE_TABLE;
  const start = bytes.readUInt32LE(entry);
  const size = bytes.readUInt32LE(entry + 4);
  if (size === 0) return bytes;
  if (start + size !== bytes.length) throw new Error("The signature is not at the end of the file");
  const unsigned = Buffer.from(bytes.subarray(0, start));
  unsigned.fill(0, entry, entry + 8);
  return unsigned;
}
