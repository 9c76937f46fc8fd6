import type { Cause } from "./cause.js";

/** A number sign in a text or a list of several lines: a comment ends the text, and the next line has nothing to go on from. */
export const hashInText: Cause = (lines, line) =>
  [line, lines.above(line)].flatMap((each) => {
    const [, before, words] =
      (each && /^(\s*(?:[^\s#"']\S*\s+)*[^\s#"']\S*\s+)(#.*?)\s*$/u.exec(each.text)) ?? [];
    if (each === undefined || before === undefined || words === undefined) return [];
    const start = each.start + before.length;
    return [
      {
        span: [start, start + words.length] as const,
        text: {
          sv: "Här börjar en kommentar mitt i texten: allt efter mellanslag och # hoppas över, och nästa rad har ingen text att fortsätta. Sätt raka citattecken runt hela texten, eller ta bort kommentaren.",
          en: "A comment begins in the middle of the text: all that follows a space and # is passed over, and the next line has no text to go on from. Put straight quotation marks round the whole text, or remove the comment.",
        },
        edits: [{ span: [start, start + 1] as const, text: "x" }],
      },
    ];
  });
