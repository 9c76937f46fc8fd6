/** A policy's own text in Markdown: shown as it is written. */
export function inMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~!&]/g, "\\$&");
}
