import type * as lsp from "vscode-languageserver";

/** Where in the structure of a text the cursor is, as far as the lines tell. The text may be broken: it is being typed. */
export interface Cursor {
  /** The keys from the root to what holds the cursor; `*` for an item of a list. */
  readonly path: readonly string[];
  readonly at: "key" | "value";
  /** What is written of the word so far, and what follows of it. */
  readonly word: lsp.Range;
  /** The keys that are already beside it. */
  readonly beside: ReadonlySet<string>;
}

const KEY = /^(\s*(?:- +)*)["']?([\w-]+)["']?:(?:\s|$)/;

/** The place of the cursor; undefined in a comment or a quoted text, where there is nothing to choose. */
export function cursorAt(text: string, { line, character }: lsp.Position): Cursor | undefined {
  const lines = text.replace(/^\uFEFF/, " ").split(/\r\n|\r|\n/);
  const whole = lines[line] ?? "";
  const before = whole.slice(0, character);
  if (/(?:^|\s)#/.test(before) || /^[^"]*"[^"]*$/.test(before)) return undefined;
  const [typed = ""] = /[\w-]*$/.exec(before) ?? [];
  const [rest = ""] = /^[\w-]*/.exec(whole.slice(character)) ?? [];
  const start = character - typed.length;
  const word = { start: { line, character: start }, end: { line, character: character + rest.length } };
  const here = whole.slice(0, start);
  const [, indent = "", key] = KEY.exec(here) ?? [];
  const column = key === undefined ? (/^\s*(?:- +)*/.exec(here)?.[0].length ?? 0) : indent.length;
  const above = keysAbove(lines, line, column);
  if (key === undefined) {
    const flow = flowAt(here.replace(/^\s*(?:- +)*/, ""));
    if (flow.depth > 0)
      return { path: [...above, ...flow.path], at: flow.at, word, beside: new Set(flow.beside) };
    if (/\S/.test(here.slice(column))) return undefined;
    const inList = /^\s*-\s+$/.test(here) || above.at(-1) === "*";
    const path = inList && above.at(-1) !== "*" ? [...above, "*"] : above;
    // An item of a list can be a word or a group of keys: both are offered.
    return { path, at: "key", word, beside: siblings(lines, line, column) };
  }
  const value = here.slice(KEY.exec(here)?.[0].length ?? 0);
  const flow = flowAt(value);
  if (flow.depth === 0 && value.trim() !== "") return undefined;
  return {
    path: [...above, key, ...flow.path],
    at: flow.depth > 0 ? flow.at : "value",
    word,
    beside: new Set(flow.beside),
  };
}

/** The keys that a line indented so far is under. */
function keysAbove(lines: readonly string[], line: number, column: number): string[] {
  const path: string[] = [];
  let least = column;
  for (let index = line - 1; index >= 0 && least > 0; index--) {
    const text = lines[index] as string;
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [, before = "", key] = KEY.exec(text) ?? [];
    const dash = /^(\s*)- /.exec(text);
    // Keys after a hyphen belong to an item of the list.
    if (dash && before.length >= least && (dash[1] as string).length < least) {
      path.unshift("*");
      least = (dash[1] as string).length + 1;
      continue;
    }
    if (key === undefined || dash || before.length >= least) continue;
    path.unshift(key);
    least = before.length;
  }
  return path;
}

function siblings(lines: readonly string[], line: number, column: number): Set<string> {
  const found = new Set<string>();
  const look = (step: 1 | -1) => {
    for (let index = line + step; index >= 0 && index < lines.length; index += step) {
      const text = lines[index] as string;
      if (/^\s*(?:#|$)/.test(text)) continue;
      const [, before = "", key] = KEY.exec(text) ?? [];
      const indent = /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0;
      if (indent < column) return;
      if (key !== undefined && before.length === column) found.add(key);
      if (/^\s*- /.test(text) && indent === column) return;
    }
  };
  look(-1);
  look(1);
  return found;
}

interface Flow {
  readonly depth: number;
  readonly path: readonly string[];
  readonly at: "key" | "value";
  readonly beside: readonly string[];
}

/** Brackets that are open at the end of the text, and where in them that is. */
function flowAt(text: string): Flow {
  const stack: { map: boolean; key: string | undefined; keys: string[] }[] = [];
  for (const [token, key] of text.matchAll(
    /"[^"]*"|'[^']*'|[[\]{},]|([\w-]+)\s*:(?=\s|$)|[^[\]{},:"'\s]+|:/g,
  )) {
    const top = stack.at(-1);
    if (token === "[" || token === "{") stack.push({ map: token === "{", key: undefined, keys: [] });
    else if (token === "]" || token === "}") stack.pop();
    else if (token === "," && top) top.key = undefined;
    else if (key !== undefined && top?.map) {
      top.key = key;
      top.keys.push(key);
    }
  }
  const top = stack.at(-1);
  return {
    depth: stack.length,
    path: stack.flatMap(({ map, key }) => (map ? (key ?? []) : ["*"])),
    at: top?.map && top.key === undefined ? "key" : "value",
    beside: top?.keys ?? [],
  };
}
