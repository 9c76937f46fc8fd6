import { readText } from "../../../parse/read-text.js";
import type { Session } from "../session.js";
import { NONE, type Theme } from "./theme.js";

// Room for a typeface or two.
const MAX_STYLE = 100 * 1024;

/** Reads and checks a style sheet. */
export async function readStyle({ io }: Session, file: string): Promise<Theme> {
  const { text, diagnostics } = readText(file, io.readFile(file, MAX_STYLE), "style");
  const texts = new Map([[file, text]]);
  if (diagnostics.length > 0) return { ...NONE, diagnostics, texts };
  const { checkUserStyle, withUserStyle } = await import("../../../render/theme/style/user-style.js");
  const found = checkUserStyle(file, text);
  return {
    ...NONE,
    diagnostics: found,
    texts,
    ...(found.some(({ severity }) => severity === "error") ? {} : { style: withUserStyle(text) }),
  };
}
