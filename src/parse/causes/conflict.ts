import type { Problem } from "../problem.js";
import { marksIn } from "./marks.js";

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/gm;

/** What Git leaves where two changes meet. All errors that follow from the markers concern lines that will be removed. */
export function mergeConflict(text: string): Problem | undefined {
  const marks = marksIn(text, MARKER);
  if (!marks) return undefined;
  const { all, first, from, to } = marks;
  const count = all.filter(([mark]) => mark.startsWith("<")).length;
  if (from === to) return leftOver(first);
  const lines = `${from}–${to}`;
  return {
    span: [first.index, first.index + first[0].trimEnd().length],
    text: {
      sv: `Här är en konflikt i Git som ingen har löst (rad ${lines}${count > 1 ? `, ${count} konflikter` : ""}). Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.`,
      en: `Here is a Git conflict that nobody has resolved (lines ${lines}${count > 1 ? `, ${count} conflicts` : ""}). Keep what is right, and remove the lines that start with <<<<<<<, ======= and >>>>>>>.`,
    },
    path: "",
  };
}

// One marker alone: the others were taken away.
function leftOver({ 0: mark, index }: RegExpExecArray): Problem {
  const shown = mark.trimEnd().slice(0, 60);
  return {
    span: [index, index + mark.trimEnd().length],
    text: {
      sv: `Raden ”${shown}” är kvar efter en konflikt i Git. Ta bort den, och se efter att raderna omkring är de som ska gälla.`,
      en: `The line "${shown}" is left from a Git conflict. Remove it, and see that the lines around it are right.`,
    },
    path: "",
  };
}
