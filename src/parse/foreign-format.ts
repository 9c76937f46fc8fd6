import type { Text } from "../model/text.js";
import type { Problem } from "./problem.js";

const FORMATS: readonly (readonly [RegExp, string, string])[] = [
  [/^PK[^\w\s]{2}/, "Word, Excel eller ett zip-arkiv", "Word, Excel or a zip archive"],
  [/^\u00d0\u00cf[^\w\s]\u00e0/, "Word eller Excel", "Word or Excel"],
  [/^%PDF-/, "PDF", "PDF"],
  [/^\{\\rtf/, "RTF", "RTF"],
  [/^(?:ï»¿)?\s*<(?:!doctype|html|\?xml|head|body)\b/i, "HTML eller XML", "HTML or XML"],
];

/** A file that another program has saved in a format of its own, whatever its name ends with. */
export function foreignFormat(bytes: Uint8Array): Problem | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const [, sv, en] = FORMATS.find(([signature]) => signature.test(start)) ?? [];
  return sv === undefined || en === undefined ? undefined : { span: [0, 0], text: savedAs(sv, en) };
}

function savedAs(sv: string, en: string): Text {
  return {
    sv: `Filen är sparad i formatet ${sv}. En policy är en fil med ren text: kopiera texten till ett program för ren text, till exempel VS Code eller Anteckningar, och spara den där.`,
    en: `The file is saved in the format ${en}. A policy is a file of plain text: copy the text to a program for plain text, such as VS Code or Notepad, and save it there.`,
  };
}
