import type { YAMLParseError } from "yaml";
import { CASES } from "./error-cases.js";
import { token } from "./error-spans.js";
import { ERROR_TEXTS } from "./error-texts.js";
import type { Problem } from "./problem.js";

/** A complaint of the parser: its code, English message and offsets. */
export type Complaint = Pick<YAMLParseError, "code" | "message" | "pos">;

// As much of the text as the cases look at.
const CONTEXT = 200;

/** A complaint in words that tell what to write instead, at the characters to change. */
export function translate({ code, message, pos }: Complaint, text: string): Problem {
  const after = text.slice(pos[0], pos[0] + CONTEXT);
  const line = text.slice(Math.max(text.lastIndexOf("\n", pos[0] - 1) + 1, pos[0] - CONTEXT), pos[0]);
  const found = CASES.find(
    (it) =>
      it.code === code &&
      (it.says?.test(message) ?? true) &&
      (it.at?.test(after) ?? true) &&
      (it.before?.test(line) ?? true),
  );
  return { span: (found?.span ?? token)(text, pos), text: found?.text ?? ERROR_TEXTS[code] };
}
