/** What two texts have in common when a reader would call them the same: letter case and white space do not count. */
export function sameText(text: string): string {
  return text.normalize("NFC").toLowerCase().trim().replaceAll(/\s+/g, " ");
}
