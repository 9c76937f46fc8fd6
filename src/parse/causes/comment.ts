import type { Cause } from "./cause.js";

const COMMENT =
  /^(\s*)(?:\/\/+|<!--+|\/\*+|--+(?=\s)|;+(?=\s)|%+(?=\s)|'(?=\s))\s*(.*?)\s*(?:--+>|\*+\/)?\s*$/s;

/** A comment as other languages write it. */
export const otherComment: Cause = (lines, line) =>
  [line, lines.above(line)].flatMap((each) => {
    const [, indent = "", words] = (each && COMMENT.exec(each.text)) ?? [];
    if (!each || words === undefined) return [];
    const span = [each.start + indent.length, each.start + each.text.trimEnd().length] as const;
    const meant = `# ${words}`.trimEnd();
    return [
      {
        span,
        text: {
          sv: `En kommentar börjar med #. Skriv ”${meant}”, eller ta bort raden.`,
          en: `A comment starts with #. Write "${meant}", or remove the line.`,
        },
        edits: [{ span, text: meant }],
      },
    ];
  });
