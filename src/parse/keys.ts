import type { ParsedNode, Schema } from "yaml";
import { isScalar } from "yaml";
import { child } from "../model/pointer.js";
import { positionAt, type Span } from "../model/source.js";
import type { Text } from "../model/text.js";
import { duplicateKey, keyNotText, MERGE_KEY, NO_KEY } from "./messages.js";
import type { Problem } from "./problem.js";

/** The keys of one mapping, as they are read. */
export class Keys {
  readonly #schema: Schema;
  readonly #starts: readonly number[];
  readonly #path: string;
  /** Offsets of the keys so far. Composed and decomposed letters look the same, so they are the same key. */
  readonly #seen = new Map<string, number>();

  /** The keys of the mapping at `path`. */
  constructor(schema: Schema, starts: readonly number[], path: string) {
    this.#schema = schema;
    this.#starts = starts;
    this.#path = path;
  }

  /** The key's text, unless the parser has complained that it is none, and what is wrong with it. */
  add(node: ParsedNode, span: Span): { readonly name?: string; readonly problem?: Problem } {
    if (!isScalar(node) || typeof node.value !== "string") return {};
    const name = node.value;
    const text = this.#duplicate(name, span) ?? (node.type === "PLAIN" ? this.#notText(name) : undefined);
    if (!text) return { name };
    return {
      name,
      problem: { span: [span[0], Math.max(span[0] + 1, span[1])], text, path: child(this.#path, name) },
    };
  }

  #duplicate(name: string, [offset]: Span): Text | undefined {
    const normal = name.normalize("NFC");
    const first = this.#seen.get(normal);
    if (first === undefined) this.#seen.set(normal, offset);
    return first === undefined ? undefined : duplicateKey(name, positionAt(this.#starts, first).line);
  }

  /** A plain key is always read as text; this reports keys that would be something else as values. */
  #notText(name: string): Text | undefined {
    if (name === "<<") return MERGE_KEY;
    if (name === "") return NO_KEY;
    return this.#schema.tags.some((tag) => tag.default === true && tag.test?.test(name))
      ? keyNotText(name)
      : undefined;
  }
}
