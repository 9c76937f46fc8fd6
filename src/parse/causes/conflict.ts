import type { Problem } from "../problem.js";

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

/** What Git leaves where two changes meet. All that follows from the markers is about lines that are not to stay. */
export function mergeConflict(text: string): Problem | undefined {
  const marks = [...text.matchAll(MARKER)];
  const [first] = marks;
  const last = marks.at(-1);
  if (
    !first ||
    !last ||
    !/^[<>]/.test(
      marks
        .map(([mark]) => mark.charAt(0))
        .join("")
        .replace(/[=|]/g, ""),
    )
  )
    return undefined;
  const line = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
  const count = marks.filter(([mark]) => mark.startsWith("<")).length;
  const lines = `${line(first.index)}–${line(last.index)}`;
  return {
    span: [first.index, first.index + first[0].trimEnd().length],
    text: {
      sv: `Här är en konflikt i Git som ingen har löst (rad ${lines}${count > 1 ? `, ${count} konflikter` : ""}). Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.`,
      en: `Here is a Git conflict that nobody has resolved (lines ${lines}${count > 1 ? `, ${count} conflicts` : ""}). Keep what is right, and remove the lines that start with <<<<<<<, ======= and >>>>>>>.`,
    },
    path: "",
  };
}
