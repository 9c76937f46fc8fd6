/** The new value quoted as the old one was, so that a fix changes the value and nothing else. */
export function quoteLike(old: string, value: string): string {
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  // A block of lines (`|`, `>`) becomes one quoted line, since a value cannot be put among its indented lines.
  if (/^["|>]/.test(old)) return JSON.stringify(value);
  return value;
}
