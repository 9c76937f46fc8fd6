/** The new value quoted as the old one was, so that a fix changes the value and nothing else. */
export function quoteLike(old: string, value: string): string {
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  if (old.startsWith('"')) return JSON.stringify(value);
  return value;
}
