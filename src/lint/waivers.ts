import { type CalendarDate, parseDate } from "../model/date.js";
import { positionAt, type Source, type Span } from "../model/source.js";

/**
 * `# policy-waive <rule> until <YYYY-MM-DD>: <reason>`, read from a comment; for what a scan finds, the rule may be
 * followed by the name of what was found. Parts that are missing are undefined.
 */
export interface Waiver {
  readonly span: Span;
  /** The line whose findings are waived: the comment's own, or the next one that is not empty or a comment. */
  readonly line: number;
  readonly rule: string | undefined;
  /** The cookie, domain or company that it is for, of a scan's findings; it holds wherever in the file it is. */
  readonly what: string | undefined;
  readonly until: CalendarDate | undefined;
  readonly untilText: string | undefined;
  readonly reason: string | undefined;
}

/** The waivers of a file, in order. Malformed ones are included: they are findings, not silence. */
export function readWaivers(source: Source): Waiver[] {
  const waivers: Waiver[] = [];
  const commentLines = new Set<number>();
  for (const comment of source.comments) {
    if (standsAlone(source, comment.span[0]))
      commentLines.add(positionAt(source.lineStarts, comment.span[0]).line);
  }
  for (const comment of source.comments) {
    const text = /^#+\s*policy-waive\b:?(.*)$/i.exec(comment.text)?.[1];
    if (text === undefined) continue;
    const own = positionAt(source.lineStarts, comment.span[0]).line;
    waivers.push({
      span: comment.span,
      line: commentLines.has(own) ? nextContentLine(source, own, commentLines) : own,
      ...readParts(text.trim()),
    });
  }
  return waivers;
}

function readParts(text: string): Pick<Waiver, "rule" | "what" | "until" | "untilText" | "reason"> {
  const colon = text.indexOf(":");
  const head = (colon < 0 ? text : text.slice(0, colon)).trim().split(/\s+/);
  const reason = colon < 0 ? "" : text.slice(colon + 1).trim();
  const [rule, ...others] = head;
  const at = others.lastIndexOf("until");
  const dated = at >= 0 && others.length === at + 2 ? others[at + 1] : undefined;
  const what = dated === undefined ? "" : others.slice(0, at).join(" ");
  return {
    rule: rule || undefined,
    what: what === "" ? undefined : what,
    untilText: dated,
    until: dated === undefined ? undefined : parseDate(dated),
    reason: reason === "" ? undefined : reason,
  };
}

function standsAlone(source: Source, offset: number): boolean {
  const { line } = positionAt(source.lineStarts, offset);
  return source.text.slice(source.lineStarts[line - 1], offset).trim() === "";
}

function nextContentLine(source: Source, from: number, commentLines: ReadonlySet<number>): number {
  for (let line = from + 1; line <= source.lineStarts.length; line++) {
    const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]);
    if (text.trim() !== "" && !commentLines.has(line)) return line;
  }
  return from;
}
