/** More octets than this are folded (RFC 5545, 3.1), the line break not counted. */
const MAX_OCTETS = 75;

/** One property as lines of the file: folded where it is long, and never within a character. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character, "utf8");
    if (octets + size > MAX_OCTETS) {
      lines.push(line);
      // The space that marks a folded line counts.
      line = " ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}

/** A text as a value (RFC 5545, 3.3.11). Control characters, which no text may have, become spaces. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\p{Cc}|\p{Cs}/gu, " ");
}
