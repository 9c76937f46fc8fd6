import type { Rendered, RenderOptions } from "../../../render/render.js";
import { renderWith } from "../theme/render-with.js";
import type { Theme } from "../theme/theme.js";
import type { PageInLanguages } from "./pages.js";

/** A page as it is built: the same from every command, byte for byte. */
export function renderPage(
  { policy, part, inOtherLanguages, deadlines, fingerprint, released }: PageInLanguages,
  { templates, style }: Pick<Theme, "templates" | "style">,
  outputs: RenderOptions = {},
): Promise<Rendered> {
  const options = {
    ...outputs,
    ...(part ? { part } : {}),
    inOtherLanguages,
    deadlines,
    fingerprint,
    ...(released ? { released } : {}),
  };
  return renderWith({ templates, ...(style ? { style } : {}) }, policy, options);
}
