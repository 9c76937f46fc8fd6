import { fixture } from "../support.js";
import { SAMPLE } from "./helpers.js";

/** A text with one mistake, the lines where it may be reported, and what the message must name. */
export interface Seeded {
  readonly kind: string;
  readonly text: string;
  /** From 1. */
  readonly lines: readonly number[];
  readonly cause: RegExp;
}

type Maker = (
  lines: readonly string[],
  at: number,
) => (Omit<Seeded, "kind" | "text"> & { lines: number[]; to: string[] }) | undefined;

const KEY = /^(\s*)([\w-]+):( .*)?$/;
const ODD = ["\u00a0", "\u202f", "\u2007", "\u3000"];
const BULLETS = ["–", "—", "•", "·"];

const replaced = (lines: readonly string[], at: number, line: string) => lines.with(at, line);
const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
const saysNothing = (line: string) => /^\s*(?:#|$)/.test(line);

/** Inside a text of several lines nothing is wrong with what looks like a mistake. */
function inText(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above] as string;
    if (saysNothing(line)) continue;
    if (indentOf(line) < indentOf(lines[at] as string))
      return /[|>][-+\d]*\s*(?:#.*)?$/.test(line) || !/:\s*(?:#.*)?$|^\s*- /.test(line);
  }
  return false;
}

const MAKERS: Readonly<Record<string, Maker>> = {
  "no-break space as indentation": (lines, at) => {
    const line = lines[at] as string;
    if (!KEY.test(line) || indentOf(line) < 2) return undefined;
    const odd = ODD[at % ODD.length] as string;
    return { lines: [at + 1], cause: /mellanslag/, to: replaced(lines, at, odd + line.slice(1)) };
  },
  "no-break space after a colon": (lines, at) => {
    const [, indent, key, value] = KEY.exec(lines[at] as string) ?? [];
    if (value === undefined || /^ [[{|>"']/.test(value)) return undefined;
    const odd = ODD[at % ODD.length] as string;
    return {
      lines: [at + 1],
      cause: /mellanslag/,
      to: replaced(lines, at, `${indent}${key}:${odd}${value.slice(1)}`),
    };
  },
  "a dash or a bullet for a hyphen": (lines, at) => {
    const line = lines[at] as string;
    // The first item of a list that is no group of keys.
    if (!/^\s*- (?!.*: )/.test(line)) return undefined;
    return {
      lines: [at + 1],
      cause: /bindestreck/,
      to: replaced(lines, at, line.replace("-", BULLETS[at % 4] as string)),
    };
  },
  "curly quotes round a value with a colon": (lines, at) => {
    const [, indent, key, value] = KEY.exec(lines[at] as string) ?? [];
    if (value === undefined || !/^ \p{L}[^#:"]*$/u.test(value)) return undefined;
    return {
      lines: [at + 1],
      cause: /raka/,
      to: replaced(lines, at, `${indent}${key}: ”obs: ${value.slice(1)}”`),
    };
  },
  "braces before lines": (lines, at) => {
    const [, indent = "", key, value] = KEY.exec(lines[at] as string) ?? [];
    const next = lines.slice(at + 1).find((line) => !saysNothing(line));
    if (key === undefined || value !== undefined || !next || indentOf(next) <= indent.length)
      return undefined;
    const empty = /^\s*-/.test(next) ? "[]" : "{}";
    return { lines: [at + 1], cause: /\{\}|\[\]/, to: replaced(lines, at, `${indent}${key}: ${empty}`) };
  },
  "one space less": (lines, at) => {
    const line = lines[at] as string;
    const above = lines[at - 1] ?? "";
    if (!KEY.test(line) || indentOf(line) < 2 || indentOf(above) !== indentOf(line) || saysNothing(above))
      return undefined;
    return {
      lines: [at + 1],
      cause: new RegExp(`${indentOf(line) - 1} blanksteg, men ska vara indragen ${indentOf(line)} `),
      to: replaced(lines, at, line.slice(1)),
    };
  },
  "a conflict of Git": (lines, at) => {
    const line = lines[at] as string;
    if (saysNothing(line)) return undefined;
    return {
      lines: [at + 1],
      cause: /Git/,
      to: [
        ...lines.slice(0, at),
        "<<<<<<< HEAD",
        line,
        "=======",
        line,
        ">>>>>>> annat",
        ...lines.slice(at + 1),
      ],
    };
  },
  "a lost heading": (lines, at) => {
    const [, indent, key, value] = KEY.exec(lines[at] as string) ?? [];
    if (indent !== "" || value !== undefined || !["purposes", "recipients", "review"].includes(key ?? ""))
      return undefined;
    const above =
      lines
        .slice(0, at)
        .reverse()
        .find((line) => !saysNothing(line)) ?? "";
    if (indentOf(above) > 0 || !/: \S/.test(above)) return undefined;
    return {
      lines: [at + 1, at + 2, at + 3, at + 4],
      cause: new RegExp(`”${key}:”`),
      to: replaced(lines, at, ""),
    };
  },
};

const TEXTS: readonly string[] = [
  fixture("clean.yaml"),
  fixture("full.yaml"),
  SAMPLE,
  fixture("clean/webbutik.yaml"),
];

/** Each mistake on each line of each text where it can be made; or only one of every so many. */
export function* seededCauses(every = 1): Generator<Seeded> {
  let index = 0;
  for (const [number, text] of TEXTS.entries()) {
    const lineBreak = number % 2 === 0 ? "\n" : "\r\n";
    const lines = text.split(/\r?\n/);
    for (const [kind, make] of Object.entries(MAKERS)) {
      for (const at of lines.keys()) {
        if (inText(lines, at)) continue;
        const made = make(lines, at);
        if (!made || index++ % every > 0) continue;
        const { to, ...seeded } = made;
        yield { kind, ...seeded, text: to.join(lineBreak) };
      }
    }
  }
}
