import fc from "fast-check";
import { isCollection, parseDocument, visit } from "yaml";
import { fixture } from "../support.js";

/** A policy written as someone else would have: other indents, braces, comments, line breaks. */
export function layoutsOf(policy: string) {
  return fc
    .record({
      indent: fc.integer({ min: 2, max: 6 }),
      indentSeq: fc.boolean(),
      flow: fc.array(fc.nat({ max: 9 }), { minLength: 50, maxLength: 50 }),
      comments: fc.array(fc.nat({ max: 5 }), { minLength: 50, maxLength: 50 }),
      lineBreak: fc.constantFrom("\n", "\r\n"),
      ending: fc.boolean(),
      keep: fc.boolean(),
    })
    .map(({ indent, indentSeq, flow, comments, lineBreak, ending, keep }) => {
      const document = parseDocument(policy);
      if (!keep) {
        document.deleteIn(["review", "log"]);
        document.deleteIn(["review", "reviewedBy"]);
      }
      let at = 0;
      visit(document, (_key, node) => {
        if (isCollection(node)) node.flow = (node.flow ?? false) || flow[at++ % flow.length] === 0;
      });
      const written = document.toString({ indent, indentSeq, lineWidth: 0 }).trimEnd();
      const lines = written.split("\n").flatMap((line, index) => {
        const which = comments[index % comments.length];
        if (which === 0 && /^\s*[\w-]+: [\p{L}-]+$/u.test(line)) return [`${line} # varför`];
        if (which === 1 && /^[a-z]/i.test(line)) return ["", "# en kommentar", line];
        if (which === 2 && /^ +[a-z][\w-]*:/i.test(line)) return [`${/^ +/.exec(line)?.[0]}# ännu en`, line];
        return [line];
      });
      return lines.join(lineBreak) + (ending ? lineBreak : "");
    });
}

export const layouts = layoutsOf(fixture("full.yaml"));
