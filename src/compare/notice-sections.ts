import { withoutFingerprint } from "./without-fingerprint.js";

/** A part of a notice's Markdown, from one heading to the next. */
export interface NoticeSection {
  /** The headings above it and its own; with a number where several are called the same. */
  readonly key: string;
  readonly heading: string;
  readonly level: number;
  /** As it is in the file, without the heading. */
  readonly source: string;
  /** What a reader sees: a paragraph, list item, table cell or fact of the head each. */
  readonly lines: readonly string[];
}

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const HEADING = /^(#{1,6}) (.*)$/;

/** The sections of a notice's Markdown. What is before the first heading is a section with no heading. */
export function sectionsOf(markdown: string): NoticeSection[] {
  const text = withoutFingerprint(markdown.replace(/\r\n?/g, "\n").replace(FRONT_MATTER, ""));
  const parts: { level: number; heading: string; lines: string[] }[] = [{ level: 0, heading: "", lines: [] }];
  for (const line of text.split("\n")) {
    const [, marks, heading] = HEADING.exec(line) ?? [];
    if (marks === undefined || heading === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ level: marks.length, heading: plainText(heading), lines: [] });
  }
  const above: string[] = [];
  const seen = new Map<string, number>();
  return parts.flatMap(({ level, heading, lines }) => {
    const source = lines.join("\n").trim();
    if (level === 0 && source === "") return [];
    // The title is not a part of the key: a new title does not make every section a new one.
    above.length = Math.max(0, level - 2);
    if (level > 1) above[level - 2] = heading;
    const path = level > 1 ? above.join("\n") : `${level}`;
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return [{ key: `${path}\n\n${count}`, heading, level, source, lines: readable(lines, level) }];
  });
}

function readable(lines: readonly string[], level: number): string[] {
  return lines
    .filter((line) => !/^\|(?: *:?-+:? *\|)+$/.test(line))
    .flatMap((line) => (line.startsWith("|") ? line.split(/(?<!\\)\|/) : line))
    .flatMap((part) => (level === 1 ? part.split(" · ") : part))
    .map(plainText)
    .filter((part) => part !== "");
}

/** The notice's Markdown as a reader sees it: without list marks, emphasis, link addresses and escapes. */
function plainText(markdown: string): string {
  return (
    markdown
      .replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, "")
      .replace(/(?<!\\)\*\*/g, "")
      // Bounded, and without nesting: this has to be quick on a file that someone else wrote, too.
      .replace(/(?<!\\)\[((?:\\.|[^\\[\]]){0,500})\]\((?:\\.|[^\\()\s]){0,2000}\)/g, "$1")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/&#(\d{1,6});/g, (whole, code: string) => character(Number(code)) ?? whole)
      .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof NAMED) => NAMED[name])
      .trim()
  );
}

const NAMED = { lt: "<", gt: ">", quot: '"', amp: "&" } as const;

function character(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
