import type { Range } from "../../../model/diagnostic.js";
import { nearest } from "../../../model/nearest.js";
import type { Text } from "../../../model/text.js";
import { type Problem, rangeOf } from "./problem.js";
import { below, type Shape } from "./shape.js";
import { MISTAKES } from "./template-messages.js";

/** A part that templates may call: which paths it reads of what it is given. */
export interface KnownPart {
  readonly reads: readonly string[];
}

/** What a template reads, and what is wrong with it. */
export interface PathCheck {
  readonly problems: Problem[];
  /** Every path that is read, as `pathsOf` writes them; those of the parts that it calls too. */
  readonly read: Set<string>;
  readonly calls: { readonly part: string; readonly shape: Shape; readonly range: Range }[];
}

/** Where in the view the check has come to, and which conditions hold there. */
interface Place {
  readonly shape: Shape;
  readonly at: string;
  /** Paths that a condition around says are there. */
  readonly held: ReadonlySet<string>;
}

interface Found extends Place {
  /** Objects on the way that may be null where no condition says they are not. */
  readonly unsure: readonly string[];
}

const BLOCKS = ["if", "unless", "each"];

/**
 * Follows every path of a template's syntax tree through the view's shape. Handlebars' strict mode does not look at
 * `{{#if typo}}` or `{{#each typo}}`: a paragraph could vanish in silence. What is not let through here is never
 * compiled.
 */
export function checkPaths(
  program: hbs.AST.Program,
  shape: Shape,
  parts: Readonly<Record<string, KnownPart>>,
): PathCheck {
  const checked: PathCheck = { problems: [], read: new Set(), calls: [] };
  const report = (node: hbs.AST.Node, message: Text): undefined => {
    checked.problems.push({ range: rangeOf(node), message });
  };
  visit(program, { shape, at: "", held: new Set() });
  return checked;

  function visit({ body }: hbs.AST.Program, place: Place): void {
    for (const node of body) {
      if (node.type === "MustacheStatement") mustache(node as hbs.AST.MustacheStatement, place);
      else if (node.type === "BlockStatement") block(node as hbs.AST.BlockStatement, place);
      else if (node.type === "PartialStatement") partial(node as hbs.AST.PartialStatement, place);
      else if (!["ContentStatement", "CommentStatement"].includes(node.type))
        report(node, MISTAKES.construct(node.type === "PartialBlockStatement" ? "{{#> …}}" : "{{#* …}}"));
    }
  }

  function mustache(node: hbs.AST.MustacheStatement, place: Place): undefined {
    const name = writtenPath(node.path);
    if (node.params.length > 0 || node.hash) {
      return report(node.path, MISTAKES.helper(name, nearest(name, BLOCKS)));
    }
    // The types lack what the parser says: whether it is {{{x}}} or {{&x}}.
    if (!node.escaped) return report(node, MISTAKES.raw(name));
    const found = follow(node.path, place);
    if (!found) return;
    const { shape } = found;
    if (shape.kind === "flag") report(node.path, MISTAKES.notText(name));
    else if (shape.kind === "list") report(node.path, MISTAKES.notTextButList(name));
    else if (shape.kind === "object")
      report(node.path, MISTAKES.notTextButObject(name, Object.keys(shape.keys)));
    else if (found.unsure[0]) report(node.path, MISTAKES.maybeMissing(found.unsure[0]));
    else if (shape.maybe && place.held.size === 0) report(node.path, MISTAKES.maybeMissing(name));
  }

  function block(node: hbs.AST.BlockStatement, place: Place): undefined {
    const name = writtenPath(node.path);
    const [argument] = node.params;
    if (!BLOCKS.includes(name)) return report(node.path, MISTAKES.helper(name, nearest(name, BLOCKS)));
    if (!node.program) return report(node, MISTAKES.construct(`{{^${name}}}`));
    const extra = node.params[1] ?? node.hash?.pairs[0];
    const blockParams = node.program.blockParams?.length ?? 0;
    if (!argument || extra || blockParams > 0) return report(extra ?? node.path, MISTAKES.oneArgument(name));
    const found = follow(argument, place);
    if (found) {
      const held = { ...place, held: new Set([...place.held, ...prefixesOf(found.at)]) };
      if (name === "each") {
        if (found.shape.kind !== "list") return report(argument, MISTAKES.notList(writtenPath(argument)));
        visit(node.program, { shape: found.shape.items, at: `${found.at}[]`, held: place.held });
        if (node.inverse) visit(node.inverse, place);
        return;
      }
      visit(node.program, name === "if" ? held : place);
      if (node.inverse)
        visit(node.inverse, name === "if" ? { ...place, held: elsewhere(place, found.at) } : held);
    }
  }

  function partial(node: hbs.AST.PartialStatement, place: Place): undefined {
    const name = writtenPath(node.name);
    const known = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (node.name.type !== "PathExpression" || node.hash || node.params.length > 1)
      return report(node, MISTAKES.construct(`{{> ${name} …}}`));
    if (!known) {
      const names = Object.keys(parts);
      return report(node.name, MISTAKES.unknownPart(name, nearest(name, names), names));
    }
    const argument = node.params[0];
    const found = argument ? follow(argument, place) : { ...place, unsure: [] };
    if (!found) return;
    const missing = known.reads.find((path) => !has(found.shape, path));
    if (missing !== undefined) return report(node.name, MISTAKES.partReads(name, missing));
    const unsure = found.unsure[0] ?? (found.shape.maybe && !place.held.has(found.at) ? found.at : undefined);
    if (argument && unsure !== undefined) report(argument, MISTAKES.maybeMissing(writtenPath(argument)));
    for (const path of known.reads) checked.read.add(found.at === "" ? path : `${found.at}.${path}`);
    checked.calls.push({ part: name, shape: found.shape, range: rangeOf(node.name) });
  }

  function follow(node: hbs.AST.Expression, place: Place): Found | undefined {
    const path = node as hbs.AST.PathExpression;
    if (node.type !== "PathExpression" || path.data || path.depth > 0) {
      report(node, MISTAKES.outside(writtenPath(node)));
      return undefined;
    }
    let { shape, at } = place;
    const unsure: string[] = [];
    for (const key of path.parts as string[]) {
      if (shape.kind === "object" && shape.maybe && at !== place.at && !place.held.has(at)) unsure.push(at);
      const keys = shape.kind === "object" ? shape.keys : {};
      const next = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (!next) {
        const names = Object.keys(keys);
        report(node, MISTAKES.unknownKey(key, at, nearest(key, names), names));
        return undefined;
      }
      at = below(at, key);
      checked.read.add(at);
      shape = next;
    }
    return { ...place, shape, at, unsure };
  }
}

// Under {{else}} nothing is known of the path itself, but the writer has thought of what may be missing.
function elsewhere({ held }: Place, at: string): ReadonlySet<string> {
  return new Set([...held, `not ${at}`]);
}

function prefixesOf(path: string): string[] {
  const keys = path.split(".");
  return keys.map((_, index) => keys.slice(0, index + 1).join("."));
}

function has(shape: Shape, path: string): boolean {
  let at: Shape | undefined = shape;
  for (const step of path.split(".")) {
    const [key = "", ...lists] = step.split("[]");
    at = at?.kind === "object" && Object.hasOwn(at.keys, key) ? at.keys[key] : undefined;
    for (const _ of lists) at = at?.kind === "list" ? at.items : undefined;
  }
  return at !== undefined;
}

function writtenPath(node: hbs.AST.Node): string {
  return String((node as hbs.AST.PathExpression).original ?? "");
}
