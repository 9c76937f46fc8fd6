import type { NoticeChange } from "../model/notice-change.js";
import { match } from "./match-sections.js";
import { type NoticeSection, sectionsOf } from "./notice-sections.js";
import { rewordings } from "./rewordings.js";

/** What differs between two versions of a notice's Markdown, in the order of the new one, and then what is gone. */
export function compareNotices(before: string, after: string): NoticeChange[] {
  const fresh = sectionsOf(after);
  const { formerOf, gone } = match(sectionsOf(before), fresh);
  const found: Found[] = [];
  for (const section of fresh) {
    const former = formerOf(section);
    if (!former) {
      found.push({ level: section.level, change: { kind: "added", section: section.heading } });
      continue;
    }
    if (former.heading !== section.heading) {
      const change = { kind: "renamed", before: former.heading, after: section.heading } as const;
      found.push({ level: section.level, change, bare: bareOf(former.heading, section.heading) });
    }
    if (former.source !== section.source) found.push(...inSection(former, section));
  }
  for (const { heading, level } of gone()) {
    found.push({ level, change: { kind: "removed", section: heading } });
  }
  return joined(found);
}

interface Found {
  readonly level: number;
  readonly change: NoticeChange;
  /** What makes it the same as a change in another section. */
  readonly bare?: string;
}

function inSection(former: NoticeSection, { heading, level, lines }: NoticeSection): Found[] {
  const wordings = rewordings(former.lines, lines);
  if (!wordings) return [{ level, change: { kind: "rewritten", section: heading } }];
  if (wordings.length === 0) return [{ level, change: { kind: "form", section: heading } }];
  return wordings.map(({ shown, struck, put }) => ({
    level,
    bare: bareOf(struck, put),
    change: { kind: "reworded", section: heading, wording: shown, elsewhere: 0 },
  }));
}

// The same words at the end of a sentence and in a heading.
function bareOf(before: string, after: string): string {
  const trim = (text: string) => text.replace(/[.,:;!?)]+$/, "").replace(/^\(+/, "");
  return `${trim(before)}\n${trim(after)}`;
}

/** The same change in several sections becomes one, shown where it is clearest. */
function joined(found: readonly Found[]): NoticeChange[] {
  const same = new Map<string, Found[]>();
  for (const each of found) {
    if (each.bare === undefined) continue;
    const all = same.get(each.bare);
    if (all) all.push(each);
    else same.set(each.bare, [each]);
  }
  const told = new Map([...same].map(([bare, all]) => [bare, clearest(all)]));
  return found.flatMap((each) => {
    if (each.bare === undefined) return [each.change];
    if (told.get(each.bare) !== each) return [];
    if (each.change.kind !== "reworded") return [each.change];
    const sections = new Set(same.get(each.bare)?.map(sectionOf));
    return [{ ...each.change, elsewhere: sections.size - 1 }];
  });
}

/**
 * A new heading says most; then the facts of the head, which have names; then the section that is about just that. Of
 * equals not the first, which is mostly the first layer: it repeats what the text says.
 */
function clearest(all: readonly Found[]): Found | undefined {
  const rank = ({ level, change }: Found) => (change.kind === "renamed" ? 20 : level === 1 ? 10 : level);
  const best = Math.max(...all.map(rank));
  const equals = all.filter((each) => rank(each) === best);
  return equals[1] ?? equals[0];
}

function sectionOf({ change }: Found): string {
  return change.kind === "renamed" ? change.after : change.section;
}
