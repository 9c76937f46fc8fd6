import type { ParsedNode, Scalar, Schema, YAMLMap } from "yaml";
import { isMap, isScalar, isSeq } from "yaml";
import { child } from "../model/pointer.js";
import type { Place, Span } from "../model/source.js";
import { keyProblem, keySpan, KeysOfMap } from "./keys.js";
import type { Problem } from "./problem.js";
import { NO_VALUE } from "./texts.js";

/** The data of a document, and where its paths stand. */
export interface Data {
  readonly data: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly plain: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the composed nodes. Written here because the parser's own conversion gives objects that inherit
 * names, forgets positions, and can take minutes on a few hundred bytes.
 */
export function readData(root: ParsedNode, schema: Schema, text: string, lineOf: (offset: number) => number): Data {
  const places = new Map<string, Place>();
  const plain = new Map<string, string>();
  const problems: Problem[] = [];

  // Recursive: the depth is bounded before the nodes are composed.
  function read(node: ParsedNode | null, path: string, key?: Span): { value: unknown; span: Span } {
    const [start, end] = node?.range ?? [key?.[1] ?? 0, key?.[1] ?? 0];
    // The key of a collection comes before its contents in the map of places.
    const place = (kind: Place["kind"], span: Span) => places.set(path, { ...(key && { key }), value: span, kind });
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      place("map", [start, end]);
      const { value, last } = readMap(node, path);
      const span: Span = [start, node.flow ? end : last];
      place("map", span);
      return { value, span };
    }
    return { value: undefined, span: [0, 0] };
  }
  return { data: read(root, "").value, places, plain, problems };
}
