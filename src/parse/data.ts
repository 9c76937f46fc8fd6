import type { Pair, ParsedNode, Schema } from "yaml";
import { isMap, isScalar, isSeq } from "yaml";
import { child } from "../model/pointer.js";
import type { Place, Span } from "../model/source.js";
import { Keys } from "./keys.js";
import { NO_VALUE } from "./messages.js";
import { nodeSpan } from "./node-span.js";
import type { Problem } from "./problem.js";

/** What the composed nodes say, and where. See `Source`. */
export interface Data {
  readonly data: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly plain: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the nodes of one document. Written here because the parser's own conversion gives objects that
 * inherit names, loses positions, and can take minutes on a few hundred bytes.
 */
export function readData(root: ParsedNode, schema: Schema, text: string, starts: readonly number[]): Data {
  const places = new Map<string, Place>();
  const plain = new Map<string, string>();
  const problems: Problem[] = [];

  // Recursive: the depth is bounded before nodes are composed.
  function read(node: ParsedNode, path: string, key?: Span): unknown {
    const value = nodeSpan(node, text);
    const kind = isMap(node) ? "map" : isSeq(node) ? "list" : "scalar";
    places.set(path, key ? { key, value, kind } : { value, kind });
    if (isMap<ParsedNode, ParsedNode | null>(node)) return readMap(node.items, path);
    if (isSeq<ParsedNode>(node)) return node.items.map((item, index) => read(item, child(path, index)));
    if (!isScalar(node)) return null;
    if (node.type === "PLAIN" && typeof node.value !== "string") plain.set(path, text.slice(...value));
    return node.value;
  }

  function readMap(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], path: string): unknown {
    const map = Object.create(null) as Record<string, unknown>;
    const keys = new Keys(schema, starts, path);
    for (const pair of pairs) {
      const span = nodeSpan(pair.key, text);
      const { name, problem } = keys.add(pair.key, span);
      if (problem) problems.push(problem);
      if (name === undefined) continue;
      if (pair.value) map[name] = read(pair.value, child(path, name), span);
      else if (!problem) problems.push({ span, text: NO_VALUE, path: child(path, name) });
    }
    return map;
  }

  return { data: read(root, ""), places, plain, problems };
}
