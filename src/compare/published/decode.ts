/** How a page is written, by the byte order mark, the server or the page itself; undefined if nobody knows it. */
export function decodePage(bytes: Uint8Array, contentType: string): string | undefined {
  const named = markOf(bytes) ?? charsetOf(contentType) ?? charsetOf(metaIn(bytes));
  try {
    if (named !== undefined) return new TextDecoder(named).decode(bytes);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    // What browsers take a page for that does not say, and is no UTF-8.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

function charsetOf(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1];
}

// A page says it among its first bytes, in characters that are the same in every encoding it may name.
function metaIn(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta\b[^>]{0,500}charset[^>]{0,200}>/i.exec(start)?.[0] ?? "";
}
