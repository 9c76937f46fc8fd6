import { codePointName } from "../model/odd-characters.js";
import type { Text } from "../model/text.js";
import type { Problem } from "./problem.js";

// C0 but tab and line breaks, DEL and C1; line and paragraph separators, which some editors count as lines;
// bidirectional controls, which show text in another order than it is read; a byte order mark inside the
// file; the replacement character; and a carriage return alone, which YAML does not take for a line break.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]|\r(?!\n)/g;

/** Characters that are not allowed unescaped in a policy, with their positions; at most `limit` of them. */
export function forbiddenCharacters(text: string, limit: number): Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    if (problems.length === limit) break;
    problems.push({ span: [match.index, match.index + 1], text: explain(match[0]) });
    // One is enough: where a line ends in a lone carriage return, every line does.
    if (match[0] === "\r") break;
  }
  return problems;
}

function explain(character: string): Text {
  if (character === "\r") {
    return {
      sv: "Raden slutar med ett ensamt vagnreturtecken (U+000D). Spara filen med vanliga radbrytningar (LF eller CRLF).",
      en: "The line ends in a lone carriage return (U+000D). Save the file with ordinary line breaks (LF or CRLF).",
    };
  }
  const code = codePointName(character);
  if (character === "\ufffd") {
    return {
      sv: `Här står ersättningstecknet ${code}: en bokstav har gått förlorad när filen sparats om. Skriv ordet på nytt.`,
      en: `Here is the replacement character ${code}: a letter was lost when the file was converted. Write the word again.`,
    };
  }
  return {
    sv: `Här står det osynliga styrtecknet ${code}. Ta bort det.`,
    en: `Here is the invisible control character ${code}. Remove it.`,
  };
}
