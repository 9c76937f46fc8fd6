import type { Range } from "../../../model/diagnostic.js";
import type { Source } from "../../../model/source.js";
import { checkPaths, type KnownPart } from "./check-paths.js";
import { leftOut } from "./left-out.js";
import type { Override } from "./names.js";
import type { Problem } from "./problem.js";
import { isRead, readTemplate } from "./read-template.js";
import { pathsOf, type Shape } from "./shape.js";
import { parts, sections } from "./shapes.generated.js";
import { MISTAKES } from "./template-messages.js";

/** A file of the user's folder. */
export interface OwnFile {
  /** As it is named in messages. */
  readonly file: string;
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it says, if it is words.json. */
  readonly source?: Source | undefined;
}

/** A template of the user's that could be read. */
export interface ParsedTemplate extends Override {
  readonly own: OwnFile;
  readonly program: hbs.AST.Program;
  readonly shape: Shape;
  /** The text with line feeds only, which the places in the tree are of. */
  readonly text: string;
}

/** Where there is no better place to point at. */
export const START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The template, read, or why it cannot be. */
export function parseTemplate(own: OwnFile, override: Override): ParsedTemplate | Problem {
  // A file's last line break belongs to the file, not to the text.
  const text = own.text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  const program = readTemplate(text);
  if (!isRead(program)) return program;
  const { language, kind, name } = override;
  const shape = kind === "part" ? parts[language]?.[name]?.shape : sections[name];
  return { ...override, own, program, text, shape: shape as Shape };
}

/** The parts that a template may call. One of the user's own may read other things than ours of that name. */
export function partsFor(language: string, templates: readonly ParsedTemplate[]): Record<string, KnownPart> {
  const known: Record<string, KnownPart> = { ...parts[language] };
  for (const template of partsIn(language, templates))
    known[template.name] = { reads: [...checkOf(template).read] };
  return known;
}

/** The calls of a part by which it comes to call itself, by way of the user's other parts. */
export function circles(template: ParsedTemplate, templates: readonly ParsedTemplate[]): Problem[] {
  if (template.kind !== "part") return [];
  const others = new Map(partsIn(template.language, templates).map((each) => [each.name, each]));
  const reaches = (name: string, seen: ReadonlySet<string>): boolean => {
    const next = others.get(name);
    if (name === template.name) return true;
    if (!next || seen.has(name)) return false;
    return checkOf(next).calls.some(({ part }) => reaches(part, new Set([...seen, name])));
  };
  return checkOf(template)
    .calls.filter(({ part }) => reaches(part, new Set()))
    .map(({ range }) => ({ range, message: MISTAKES.partInPart(template.name) }));
}

/** What ours of that name says and the user's does not. `read` is what the user's reads. */
export function missing(
  { kind, language, name, shape, text }: ParsedTemplate,
  read: ReadonlySet<string>,
): Problem[] {
  const ours = kind === "part" ? (parts[language]?.[name]?.reads ?? []) : pathsOf(shape);
  const heading = text.split("\n", 1)[0] ?? "";
  const range = { start: START.start, end: { line: 1, column: heading.length + 1 } };
  const message = leftOut(ours, read);
  return message ? [{ range, message }] : [];
}

function partsIn(language: string, templates: readonly ParsedTemplate[]): ParsedTemplate[] {
  return templates.filter((each) => each.kind === "part" && each.language === language);
}

function checkOf({ program, shape, language }: ParsedTemplate) {
  return checkPaths(program, shape, parts[language] ?? {});
}
