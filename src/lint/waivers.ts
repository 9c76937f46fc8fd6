import { type CalendarDate, parseDate } from "../model/date.js";
import { positionAt, type Source, type Span } from "../model/source.js";

/** `# policy-waive <rule> until <YYYY-MM-DD>: <reason>`, read from a comment. Parts that are missing are undefined. */
export interface Waiver {
  readonly span: Span;
  /** The line whose findings are waived: the comment's own, or the next one that says something. */
  readonly line: number;
  readonly rule: string | undefined;
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

function readParts(text: string): Pick<Waiver, "rule" | "until" | "untilText" | "reason"> {
  const colon = text.indexOf(":");
  const head = (colon < 0 ? text : text.slice(0, colon)).trim().split(/\s+/);
  const reason = colon < 0 ? "" : text.slice(colon + 1).trim();
  const [rule, until, date, ...rest] = head;
  const dated = until === "until" && rest.length === 0 ? date : undefined;
  return {
    rule: rule || undefined,
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
