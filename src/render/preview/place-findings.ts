import type { Diagnostic } from "../../model/diagnostic.js";

/** A section as the preview knows it: its anchor and the paths of the YAML that it was made from. */
export interface TracedSection {
  readonly id: string;
  /** The first is what the section is about; the others are what it mentions. */
  readonly from: readonly string[];
}

/** Findings, by the place where they are shown. */
export interface Placed {
  readonly bySection: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Those that concern no section, or the whole. */
  readonly others: readonly Diagnostic[];
}

/**
 * Gives each finding to the section with the longest path that contains the finding's own: among the sections that
 * are about it if there are any, else among those that mention it.
 */
export function placeFindings(findings: readonly Diagnostic[], sections: readonly TracedSection[]): Placed {
  const about = sections.map(({ id, from }) => ({ id, from: from.slice(0, 1) }));
  const bySection = new Map<string, Diagnostic[]>();
  const others: Diagnostic[] = [];
  for (const found of findings) {
    const id = nearest(found.path, about) ?? nearest(found.path, sections);
    if (id === undefined) others.push(found);
    else bySection.set(id, [...(bySection.get(id) ?? []), found]);
  }
  return { bySection, others };
}

function nearest(path: string, sections: readonly TracedSection[]): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const { id, from } of sections) {
    const length = Math.max(0, ...from.filter((each) => contains(each, path)).map((each) => each.length));
    if (length > (best?.length ?? 0)) best = { id, length };
  }
  return best?.id;
}

function contains(ancestor: string, path: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}
