import { Unzip, UnzipInflate, zipSync } from "fflate";

/** Why a workbook is not opened: it is none, or it would become larger than anyone's register. */
export type Refused = "not-a-workbook" | "too-large";

const MAX_UNPACKED = 40 * 1024 * 1024;
const MAX_FILES = 2_000;
const MAX_CELLS = 4_000_000;
/** A cell takes 32,767 characters; the library that reads it takes minutes for a text of megabytes. */
const MAX_BETWEEN_TAGS = 1024 * 1024;
const PIECE = 65_536;

/**
 * Unpacks a workbook piece by piece and packs what is read of it again, to find out whether it can be read: how large
 * it becomes is known only when it has become so, and a sheet of a few bytes can claim a million rows and columns.
 */
export function checkedWorkbook(bytes: Uint8Array): Uint8Array | Refused {
  const parts: Record<string, Uint8Array[]> = {};
  let total = 0;
  let files = 0;
  let large = false;
  const unzip = new Unzip((file) => {
    if (++files > MAX_FILES) large = true;
    const kept: Uint8Array[] = [];
    if (/^xl\/.*\.(?:xml|rels)$/i.test(file.name)) parts[file.name] = kept;
    const extent = /^xl\/worksheets\/.*\.xml$/i.test(file.name) ? sheetExtent() : undefined;
    const long = longRun();
    file.ondata = (error, chunk) => {
      // The library catches what is thrown here and reports it here.
      if (error || large) throw error ?? new Error("Too large");
      total += chunk.length;
      if (total > MAX_UNPACKED || extent?.(chunk) || (file.name in parts && long(chunk))) large = true;
      else kept.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !large; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return large ? "too-large" : "not-a-workbook";
  }
  if (large) return "too-large";
  if (!("xl/workbook.xml" in parts)) return "not-a-workbook";
  const whole = Object.entries(parts).map(([name, chunks]) => [name, joined(chunks)]);
  return zipSync(Object.fromEntries(whole), { level: 0 });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Follows how much there is from one `<` to the next; answers true when it is too much. */
function longRun(): (chunk: Uint8Array) => boolean {
  let run = 0;
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      const next = chunk.indexOf(0x3c, at);
      run += (next < 0 ? chunk.length : next) - at;
      if (run > MAX_BETWEEN_TAGS) return true;
      if (next < 0) break;
      run = 0;
      at = next + 1;
    }
    return false;
  };
}

/** Follows how many rows and columns a sheet has; answers true when it has too many. */
function sheetExtent(): (chunk: Uint8Array) => boolean {
  const decoder = new TextDecoder();
  let kept = "";
  let rows = 0;
  let cells = 0;
  let widest = 0;
  return (chunk) => {
    const text = kept + decoder.decode(chunk, { stream: true });
    // What is cut by the end of a chunk is looked at with the next.
    const end = Math.max(0, text.lastIndexOf("<"));
    kept = text.length - end > PIECE ? "" : text.slice(end);
    for (const [, name, place = ""] of text
      .slice(0, end)
      .matchAll(/<(?:\w+:)?(row|c)\b(?:[^<>]*?\sr\s*=\s*["']([^"']*))?/g)) {
      // A cell reference with anything but letters and digits would evade the count.
      if (!/^[A-Za-z]{0,2}\d{0,6}$/.test(place)) return true;
      if (name === "row") [rows, cells] = [Math.max(rows + 1, Number(place) || 0), 0];
      else widest = Math.max(widest, ++cells, columnOf(place));
    }
    return rows * widest > MAX_CELLS;
  };
}

function columnOf(place: string): number {
  let number = 0;
  for (const letter of /^[A-Za-z]*/.exec(place)?.[0].toUpperCase() ?? "")
    number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
