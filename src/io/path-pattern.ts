import { isAbsolute, relative, resolve, sep } from "node:path";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { isGlob } from "./glob.js";

// More alternatives than anybody writes by hand.
const MAX_ALTERNATIVES = 200;

/**
 * Whether a file is among those that a path or glob leaves out: the file itself, what is below a folder, or what the
 * glob matches. Unlike a glob that finds, it takes names that begin with a full stop. The time it takes is bounded by
 * the lengths of the two, whatever the glob: it may come from somebody else.
 * @throws Failure if the glob has too many alternatives.
 */
export function leavesOut(pattern: string, from: string): (file: string) => boolean {
  const written = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const tests = alternatives(written).map((each) => testOf(each, from));
  return (file) => tests.some((test) => test(resolve(file)));
}

function testOf(pattern: string, from: string): (file: string) => boolean {
  const parts = (pattern.endsWith("/") ? `${pattern}**` : pattern).split("/");
  const first = parts.findIndex(isGlob);
  const literal = first < 0 ? parts : parts.slice(0, first);
  const base = resolve(from, literal.join("/") || (pattern.startsWith("/") ? "/" : "."));
  const rest = first < 0 ? ["**"] : parts.slice(first);
  return (file) => {
    const path = relative(base, file);
    if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return false;
    return matches(rest, path === "" ? [] : path.split(sep), (part) => part === "**", nameMatches);
  };
}

function nameMatches(pattern: string, name: string): boolean {
  const tokens = pattern.match(/\[[!^]?\]?[^\]]*\]|[\s\S]/gu) ?? [];
  return matches(tokens, [...name], (token) => token === "*" || token === "**", characterMatches);
}

function characterMatches(token: string, character: string): boolean {
  if (token === "?") return true;
  const set = /^\[([!^]?)([\s\S]+)\]$/u.exec(token);
  if (!set) return token === character;
  const members = [...(set[2] ?? "")];
  const within = members.some(
    (member, at) =>
      member === character ||
      (members[at + 1] === "-" &&
        at + 2 < members.length &&
        inRange(member, character, members[at + 2] ?? "")),
  );
  return within !== (set[1] !== "");
}

function inRange(first: string, character: string, last: string): boolean {
  return first <= character && character <= last;
}

// Step by step with the set of places in the pattern that may have been reached: no going back, so no explosion.
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isAny: (part: string) => boolean,
  same: (part: string, item: string) => boolean,
): boolean {
  const passed = (at: number): number[] =>
    at < pattern.length && isAny(pattern[at] ?? "") ? [at, ...passed(at + 1)] : [at];
  let reached = new Set(passed(0));
  for (const item of items) {
    const next = new Set<number>();
    for (const at of reached) {
      const part = pattern[at];
      if (part === undefined) continue;
      if (isAny(part)) for (const place of passed(at)) next.add(place);
      else if (same(part, item)) for (const place of passed(at + 1)) next.add(place);
    }
    reached = next;
  }
  return reached.has(pattern.length);
}

/** The globs that one with braces stands for. */
function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const waiting = [pattern];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const braces = /\{([^{}]*,[^{}]*)\}/.exec(text);
    if (!braces) done.push(text);
    else {
      const [before, after] = [text.slice(0, braces.index), text.slice(braces.index + braces[0].length)];
      waiting.push(...(braces[1] ?? "").split(",").map((each) => before + each + after));
    }
    if (done.length + waiting.length > MAX_ALTERNATIVES) throw tooMany(pattern);
  }
  return done;
}

function tooMany(pattern: string): Failure {
  const shown = visible(pattern);
  return new Failure({
    sv: `Mönstret ”${shown}” har för många alternativ. Skriv ett enklare, till exempel ”policy/archive/**”.`,
    en: `The pattern "${shown}" has too many alternatives. Write a simpler one, for example "policy/archive/**".`,
  });
}
