import { audiencesOf } from "../../audience/audience.js";
import { type Language, languagesOf } from "../../model/edition.js";
import { Failure } from "../../model/failure.js";
import type { OutputFile } from "../../model/io.js";
import { outputName } from "../../model/output-name.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { atomFeed } from "../../render/feed.js";
import type { IndexEntry } from "../../render/index-page.js";
import type { RenderOptions } from "../../render/render.js";
import type { ReleasedFiles } from "../../render/view/shared.js";
import { archivedFile } from "../shared/archive/archive-folder.js";
import type { Checked } from "../shared/check.js";
import type { Outcome } from "../shared/outcome.js";
import type { Audiences } from "../shared/pages/audiences.js";
import { type PageInLanguages, pagesOf } from "../shared/pages/pages.js";
import { renderPage } from "../shared/pages/render-page.js";
import { blocksBuild } from "../shared/rules.js";
import type { Theme } from "../shared/theme/theme.js";

/** Which pages to make of a policy, and how. */
export interface PageOptions extends Pick<Theme, "templates" | "style"> {
  readonly audiences: Audiences;
  /** What to write besides the page and plain Markdown. */
  readonly outputs: RenderOptions;
}

/** The files of one policy, and what the closing summary says of it. Nothing else of the policy is kept. */
export interface Made extends Outcome {
  /** Empty if a finding blocks the build. */
  readonly pages: readonly MadePage[];
  /** Why no pages could be made from a valid policy. */
  readonly problem?: Text;
  readonly notice?: NoticeFacts;
}

export interface MadePage {
  readonly files: readonly OutputFile[];
  /** For a part: the file of the whole. */
  readonly wholeFile: string | undefined;
  /** Its entry on the folder's start page. */
  readonly entry: IndexEntry;
}

/** What there is to know of a notice when its pages have been made. */
export interface NoticeFacts {
  readonly name: string;
  readonly review: Policy["review"];
  readonly languages: readonly Language[];
  /** The ids of the groups of people, and of those that a purpose concerns. */
  readonly groups: readonly string[];
  readonly concerned: readonly string[];
  /** The released versions: their files, and the day they were released. */
  readonly released: readonly { readonly version: string; readonly file: string; readonly date: string }[];
}

/** Makes the pages of a checked file. */
export function makerOf(options: PageOptions): (checked: Checked) => Promise<Made> {
  return async (checked) => {
    const { file, failures, policy } = checked;
    if (!policy || checked.diagnostics.some(blocksBuild)) return { file, failures, pages: [] };
    const name = outputName(file);
    const notice = {
      name,
      review: policy.review,
      languages: languagesOf(policy),
      groups: Object.keys(policy.dataSubjects),
      concerned: audiencesOf(policy),
      released: releasedVersions(file, policy),
    };
    try {
      const pages: MadePage[] = [];
      for (const page of pagesOf(checked, name, options.audiences)) {
        const { title, language } = page.policy;
        const entry = { file: `${page.name}.html`, title, language };
        pages.push({ files: await filesOf(page, options), wholeFile: page.part?.wholeFile, entry });
      }
      return { file, failures, pages, notice };
    } catch (error) {
      // Reported only if no policy is refused.
      if (error instanceof Failure) return { file, failures, pages: [], problem: error.text };
      throw error;
    }
  };
}

function releasedVersions(file: string, { history = [] }: Policy): NoticeFacts["released"] {
  return history
    .filter(({ sha256 }) => sha256 !== undefined && file !== "<stdin>")
    .map(({ version, released, effectiveFrom }) => ({
      version,
      file: archivedFile(file, version),
      date: released ?? effectiveFrom,
    }));
}

async function filesOf(page: PageInLanguages, { outputs, ...theme }: PageOptions): Promise<OutputFile[]> {
  const { name, released, part, policy } = page;
  const { html, markdown, fragment, json } = await renderPage(page, theme, outputs);
  return [
    { name: `${name}.html`, text: html },
    { name: `${name}.md`, text: markdown },
    ...(fragment === undefined ? [] : [{ name: `${name}.fragment.html`, text: fragment }]),
    ...(json === undefined ? [] : [{ name: `${name}.json`, text: json }]),
    ...(released && !part ? [{ name: released.feed, text: await feedOf(policy, name, released) }] : []),
  ];
}

// Loaded when something has been released.
async function feedOf(policy: Policy, name: string, released: ReleasedFiles): Promise<string> {
  return atomFeed(policy, `${name}.html`, released);
}
