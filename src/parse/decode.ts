import type { Text } from "../model/text.js";
import type { Problem } from "./problem.js";

/** The text without a byte order mark, or as much of it as could be read and why the rest could not. */
export interface Decoded {
  readonly text: string;
  readonly problem?: Problem;
}

/** Reads UTF-8 strictly: a wrong byte is a problem at its place, never a replacement character in the notice. */
export function decode(bytes: Uint8Array): Decoded {
  // First, because UTF-16 of plain English is valid UTF-8 with NUL characters.
  if (isUtf16(bytes))
    return { text: "", problem: { span: [0, 1], text: savedAs("UTF-16 (”Unicode”)", 'UTF-16 ("Unicode")') } };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    if (bytes.includes(0)) return { text: "", problem: { span: [0, 1], text: BINARY } };
    const text = validPrefix(bytes);
    const bad = bytes.subarray(new TextEncoder().encode(text).length + bomLength(bytes));
    return { text, problem: { span: [text.length, text.length + 1], text: notUtf8(bad) } };
  }
}

const BINARY: Text = {
  sv: "Filen är ingen textfil: den innehåller binära data, som en bild eller ett program. Ange en annan fil, eller spara texten som ren text i UTF-8.",
  en: "The file is not a text file: it holds binary data, like a picture or a program. Name another file, or save the text as plain text in UTF-8.",
};

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark, western text shows as a NUL in every other byte. A few other characters, such as
  // quotation marks, may break the pattern; a stray NUL in UTF-8 does not make it.
  const sample = bytes.subarray(0, 1024);
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] as number) + 1;
  });
  const [fewer, more] = nuls.sort((a, b) => a - b) as [number, number];
  return more > 0 && more * 2 >= sample.length * 0.7 && fewer * 20 <= more;
}

function bomLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** The longest beginning that is UTF-8, by bisection: a decoder throws, but does not say where. */
function validPrefix(bytes: Uint8Array): string {
  let valid = "";
  let low = 0;
  let high = bytes.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    try {
      // With `stream`, a character cut off at the end is not an error, so that validity only falls.
      valid = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle + 1;
    } catch {
      high = middle - 1;
    }
  }
  return valid;
}

function notUtf8(bad: Uint8Array): Text {
  const character = new TextDecoder("windows-1252").decode(bad.subarray(0, 1));
  // What is a letter or a typographic mark in Windows-1252 was most likely written in it.
  if (/[\p{L}\p{P}\p{S}]/u.test(character))
    return savedAs("Windows-1252 (”ANSI”, Latin-1)", 'Windows-1252 ("ANSI", Latin-1)');
  return {
    sv: "Filen är inte text i UTF-8: här står en byte som inte kan läsas. Öppna filen i en textredigerare och spara den som UTF-8.",
    en: "The file is not UTF-8 text: a byte here cannot be read. Open the file in a text editor and save it as UTF-8.",
  };
}

function savedAs(sv: string, en: string): Text {
  return {
    sv: `Filen är sparad i teckenkodningen ${sv}. Spara den som UTF-8.`,
    en: `The file is saved in the character encoding ${en}. Save it as UTF-8.`,
  };
}
