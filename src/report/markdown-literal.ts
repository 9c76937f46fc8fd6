import { visible } from "../model/visible.js";

/** The text with every mark that Markdown, HTML or a bare address could be made of taken literally. */
export function literal(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
