import type { Language } from "../model/edition.js";
import type { Policy } from "../model/policy.generated.js";
import type { Alternate } from "./alternate.js";
import type { Generator } from "./generators.js";
import { type FormerVersion, writeNotice } from "./notice.js";
import type { PageStyle } from "./page.js";
import { addressIn } from "./publication.js";
import { type OwnTemplates, templatesOf } from "./templates.js";
import { type FragmentOptions, toFragment } from "./to-fragment.js";
import { toHtml } from "./to-html.js";
import { toJson } from "./to-json.js";
import { toMarkdown } from "./to-markdown.js";
import { toSiteMarkdown } from "./to-site-markdown.js";
import type { Deadlines, Part, ReleasedFiles } from "./view/shared.js";

/** What is wanted besides the page and plain Markdown. */
export interface RenderOptions {
  /** The dates by which what the policy leaves open will be filled in. */
  readonly deadlines?: Deadlines;
  /** Which part of another policy this is, if it is the part that concerns one group of people. */
  readonly part?: Part;
  /** Write the Markdown for this site generator. */
  readonly frontMatter?: Generator;
  readonly fragment?: FragmentOptions;
  readonly json?: boolean;
  /** `fingerprintOf` the whole policy as written, where `policy` is a part of it or one of its languages. */
  readonly fingerprint?: string;
  /** The page's file in each of the other languages it is made in. */
  readonly inOtherLanguages?: readonly { readonly language: Language; readonly file: string }[];
  /** Where the released versions are, if there are any. */
  readonly released?: ReleasedFiles;
  /** Set where this is a released version and not the notice as it is now. */
  readonly former?: FormerVersion;
  /** Templates of the user's own, checked. */
  readonly templates?: OwnTemplates;
  /** The page's style with a user's own after it, checked. */
  readonly style?: PageStyle;
}

/** A policy in words, in several forms: made from one text, so that they say the same. */
export interface Rendered {
  readonly html: string;
  readonly markdown: string;
  /** HTML for a page of a CMS, if asked for. */
  readonly fragment?: string;
  /** The resolved policy and its text, for programs, if asked for. */
  readonly json?: string;
  /** In order: the anchor of each section, and JSON Pointers to the YAML that it was made from. */
  readonly sections: readonly { readonly id: string; readonly from: readonly string[] }[];
}

/** Renders a policy in its own language. The same policy always gives the same bytes. */
export async function render(policy: Policy, options: RenderOptions = {}): Promise<Rendered> {
  const { part, deadlines, frontMatter, fragment, json, fingerprint, released, former } = options;
  const { templates, style } = options;
  const notice = writeNotice(policy, await templatesOf(policy.language, templates), {
    part,
    deadlines,
    fingerprint,
    released,
    former,
    alternates: await alternatesOf(policy, options),
  });
  return {
    html: toHtml(notice, style),
    sections: notice.sections.map(({ id, from }) => ({ id, from })),
    markdown: frontMatter ? toSiteMarkdown(frontMatter, notice) : toMarkdown(notice),
    ...(fragment ? { fragment: toFragment(notice, fragment) } : {}),
    ...(json ? { json: toJson(policy, notice) } : {}),
  };
}

// A part has no published address: those in the policy are of the whole notice.
async function alternatesOf(
  policy: Policy,
  { part, inOtherLanguages = [], templates }: RenderOptions,
): Promise<Alternate[]> {
  const alternates: Alternate[] = [];
  for (const { language, file } of inOtherLanguages) {
    const { words } = await templatesOf(language, templates);
    const url = part ? undefined : addressIn(language, policy);
    alternates.push({
      language,
      file,
      label: words.frame.thisLanguage,
      ...(url === undefined ? {} : { url }),
    });
  }
  return alternates;
}
