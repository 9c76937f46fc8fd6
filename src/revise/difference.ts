import { createTwoFilesPatch } from "diff";

/** The change of one file as a unified difference, with three lines of context; empty if there is none. */
export function difference(file: string, before: string, after: string): string {
  if (before === after) return "";
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 3 });
  // The first lines name the file again and rule a line, which no tool needs.
  return patch.replace(/^(?:Index: .*\n)?=+\n/, "");
}
