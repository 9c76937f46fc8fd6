import type { Policy } from "../model/policy.generated.js";
import { writeNotice } from "./notice.js";
import { templatesOf } from "./templates.js";
import { toHtml } from "./to-html.js";
import { toMarkdown } from "./to-markdown.js";
import type { Part } from "./view/shared.js";

/** A policy in words, twice: made from one text, so that the two say the same. */
export interface Rendered {
  readonly html: string;
  readonly markdown: string;
}

/**
 * Renders a policy in its own language. The same policy always gives the same bytes. `part` if it is the part of another
 * that concerns one group of people.
 */
export async function render(policy: Policy, part?: Part): Promise<Rendered> {
  const notice = writeNotice(policy, await templatesOf(policy.language), part);
  return { html: toHtml(notice), markdown: toMarkdown(notice) };
}
