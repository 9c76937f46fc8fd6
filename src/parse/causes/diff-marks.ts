import type { Problem } from "../problem.js";
import { marksIn } from "./marks.js";

// No line of a policy starts like this: no key does, and a value over several lines is indented.
const MARK =
  /^(?:\+(?=[ \t#\p{L}"'-])|@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@|diff --git |(?:\+{3}|---) [ab]\/)[^\r\n]*/gmu;

/** Lines of a diff that were pasted with their signs. All errors that follow concern lines that must change anyway. */
export function diffMarks(text: string): Problem | undefined {
  const marks = marksIn(text, MARK);
  if (!marks) return undefined;
  const { first, from, to } = marks;
  const where = from === to ? `${from}` : `${from}–${to}`;
  return {
    span: [first.index, first.index + first[0].trimEnd().length],
    text: {
      sv: `Här står rader ur en diff med tecknen kvar (rad ${where}). Ta bort raderna som börjar med minus eller @@, och ta bort plustecknet där en rad börjar med plus.`,
      en: `Here are lines of a diff with their signs left (${from === to ? "line" : "lines"} ${where}). Remove the lines that start with a minus or @@, and remove the plus sign where a line starts with one.`,
    },
    path: "",
  };
}
