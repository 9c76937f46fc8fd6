/** A passage to quote in a message, shortened at a word if it is long. Without quotation marks. */
export function quotation(text: string, longest = 90): string {
  const plain = text.trim().replaceAll(/\s+/g, " ");
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).replace(/[,;:]$/, "")} …`;
}
