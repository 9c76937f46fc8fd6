import type { NoticeSection } from "./notice-sections.js";

/** Which section of an earlier version is which of a later one. */
export interface Match {
  /** What the section was before; undefined if it is new. Each former section is given once. */
  formerOf(section: NoticeSection): NoticeSection | undefined;
  /** Those that have not been given to any. */
  gone(): NoticeSection[];
}

/**
 * A section is the one with the same headings above it and of its own; else one that would be gone, of the same level,
 * with the very same text or the very same heading: it has been renamed, or moved.
 */
export function match(before: readonly NoticeSection[], after: readonly NoticeSection[]): Match {
  const byKey = new Map(before.map((section) => [section.key, section]));
  const kept = new Set(after.map(({ key }) => key));
  const gone = new Set(before.filter(({ key }) => !kept.has(key)));
  const bySource = grouped(
    [...gone].filter(({ source }) => source !== ""),
    sourceOf,
  );
  const byHeading = grouped([...gone], headingOf);
  return {
    formerOf(section) {
      const same = byKey.get(section.key);
      if (same) return same;
      const former =
        next(bySource.get(sourceOf(section)), gone) ?? next(byHeading.get(headingOf(section)), gone);
      if (former) gone.delete(former);
      return former;
    },
    gone: () => [...gone],
  };
}

function sourceOf({ level, source }: NoticeSection): string {
  return `${level} ${source}`;
}

function headingOf({ level, heading }: NoticeSection): string {
  return `${level} ${heading}`;
}

/** In reverse, so that the first is quick to take away. */
function grouped(sections: readonly NoticeSection[], by: (section: NoticeSection) => string) {
  const groups = new Map<string, NoticeSection[]>();
  for (const section of [...sections].reverse()) {
    const group = groups.get(by(section));
    if (group) group.push(section);
    else groups.set(by(section), [section]);
  }
  return groups;
}

function next(
  group: NoticeSection[] | undefined,
  free: ReadonlySet<NoticeSection>,
): NoticeSection | undefined {
  for (let section = group?.pop(); section; section = group?.pop()) if (free.has(section)) return section;
  return undefined;
}
