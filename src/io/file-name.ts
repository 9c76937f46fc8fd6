import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";

// Letters of any language, because a policy may be called Ändamål.yaml; combining marks, because some systems hand
// out Å as A and a ring. Neither of these classes holds a separator, a control character or an invisible direction
// mark. The first character keeps out hidden files and `..`, the last one what Windows drops from the end.
const PLAIN_NAME = /^[\p{L}\p{N}_(](?:[\p{L}\p{M}\p{N} ._()[\],&+'’!=@#~–-]*[\p{L}\p{M}\p{N}])?$/u;

// Most names, without the classes above, which take a millisecond to compile.
const ASCII_NAME = /^[\w(](?:[\w ._()[\],&+'!=@#~-]*[A-Za-z\d])?$/;

/**
 * Whether a text may be the name of a file that we write: letters, digits, space and the marks that people use in file
 * names, ending with a letter or digit. Such a name cannot lead out of its folder.
 */
export function isPlainName(name: string): boolean {
  return ASCII_NAME.test(name) || PLAIN_NAME.test(name);
}

/**
 * @throws Failure if a name is not plain, or if two names are one file on a system that ignores case or the two
 * ways to write å.
 */
export function checkNames(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const shown = visible(name);
    if (!isPlainName(name)) {
      throw new Failure({
        sv: `”${shown}” får inte vara namn på en fil som skrivs. Döp om policyfilen: använd bokstäver, siffror, mellanslag, punkt, parenteser, _ och -, med en bokstav eller siffra först.`,
        en: `"${shown}" may not name a file that is written. Rename the policy file: use letters, digits, spaces, full stops, parentheses, _ and -, with a letter or digit first.`,
      });
    }
    const folded = name.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) {
      throw new Failure({
        sv: `Två filer skulle skrivas med samma namn: ”${visible(other)}” och ”${shown}”. Döp om den ena policyfilen.`,
        en: `Two files would be written with the same name: "${visible(other)}" and "${shown}". Rename one of the policy files.`,
      });
    }
    seen.set(folded, name);
  }
}
