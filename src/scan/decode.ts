/**
 * Bytes as text: by a byte order mark, or by the zeros that every other byte of UTF-16 is where the text begins with
 * plain letters; else UTF-8, else, where it is none, Windows-1252.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first > 0 && second === 0 && third > 0 && fourth === 0)
    return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second > 0 && third === 0 && fourth > 0)
    return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
