/** Breaks a text at its spaces, into lines of at most `width` characters where the words allow. */
export function wrap(text: string, width = 90, first = 0): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = lines.length === 0 ? width - first : width;
    // A line that begins with two colons is a command to GitHub's log.
    if (line !== "" && line.length + word.length + 1 > room && !word.startsWith("::")) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
