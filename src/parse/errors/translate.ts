import type { YAMLParseError } from "yaml";
import type { Problem } from "../problem.js";
import { CASES } from "./cases.js";
import { ERROR_TEXTS } from "./error-texts.js";
import type { Layout } from "./layout.js";
import { restOfLine, token } from "./spans.js";
import { wordAlone } from "./word-alone.js";

/** An error of the parser: its code, English message and offsets. */
export type Complaint = Pick<YAMLParseError, "code" | "message" | "pos">;

/** The error in this program's words. */
export interface Translation extends Problem {
  /** Whether it may merely follow from an earlier mistake in the same part of the file, or all later ones from it. */
  readonly follows: "from-earlier" | "ends-file" | undefined;
}

// As much of the text as the cases look at.
const CONTEXT = 200;

/** An error worded to say what to write instead, at the characters to change. */
export function translate({ code, message, pos }: Complaint, text: string, layout: Layout): Translation {
  const alone = code === "BAD_INDENT" ? wordAlone(text, pos[0]) : undefined;
  if (alone) return { span: alone, text: ERROR_TEXTS.MULTILINE_IMPLICIT_KEY, follows: "from-earlier" };
  const after = text.slice(pos[0], pos[0] + CONTEXT);
  const before = layout.before(pos[0]).slice(-CONTEXT);
  const found = CASES.find(
    (it) =>
      it.code === code &&
      (it.says?.test(message) ?? true) &&
      (it.at?.test(after) ?? true) &&
      (it.before?.test(before) ?? true),
  );
  const span = (found?.span ?? token)(text, pos);
  const { follows } = found ?? {};
  const culprit = follows && layout.outOfStep(span[0]);
  if (culprit) return { span: restOfLine(text, culprit), text: ERROR_TEXTS.BAD_INDENT, follows };
  return { span, text: found?.text ?? ERROR_TEXTS[code], follows };
}
