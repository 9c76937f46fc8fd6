// What cannot be seen, or would be lost in a text file, is written in braces with capital letters.
const NAMED: Readonly<Record<string, string>> = {
  BOM: "\ufeff",
  NUL: "\0",
  ESC: "\u001b",
  TAB: "\t",
  CR: "\r",
  LF: "\n",
};

/** The text that `{BOM}`, `{ESC}`, `{U+202E}`, `{REPEAT 3 ab}` and the like stand for. */
export function interpret(text: string): string {
  return text
    .replace(/\{REPEAT (\d+) ([^}]+)\}/g, (_, times: string, what: string) => what.repeat(Number(times)))
    .replace(/\{U\+([0-9A-F]{2,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\{([A-Z]+)\}/g, (whole, name: string) => NAMED[name] ?? whole);
}

/** Output as a scenario shows it: every character that cannot be seen is written out. */
export function spellOut(text: string): string {
  const names = new Map(Object.entries(NAMED).map(([name, character]) => [character, name]));
  const seen = text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    return `{${names.get(character) ?? `U+${code}`}}`;
  });
  // A line of hyphens would start a section.
  return seen.replace(/ +$/gm, (spaces) => "{U+20}".repeat(spaces.length)).replace(/^---(?= )/gm, "{U+2D}--");
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin1";

/** The bytes of a text; `{BYTE F6}` is that byte whatever the encoding. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const parts = text.split(/\{BYTE ([0-9A-F]{2})\}/);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 1 ? Buffer.from(part, "hex") : encodePart(interpret(part), encoding),
    ),
  );
}

function encodePart(text: string, encoding: Encoding): Buffer {
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  return Buffer.from(text, encoding);
}
