import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Source } from "../../src/model/source.js";
import { type ParseResult, parse } from "../../src/parse/parse.js";

/** A policy of some three hundred lines, in every style that people write. */
export const SAMPLE = readFileSync(new URL("sample.yaml", import.meta.url), "utf8");

export function parseText(text: string): ParseResult {
  return parse("policy.yaml", new TextEncoder().encode(text));
}

/** The source of a text that must be right. */
export function sourceOf(text: string): Source {
  const { source, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  return source as Source;
}

/** Each diagnostic as `line:column-endColumn path`, or with the end line too if it is another. */
export function placesOf(result: ParseResult): string[] {
  return result.diagnostics.map(({ range: { start, end }, path }) => {
    const last = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
    return `${start.line}:${start.column}-${last} ${path}`;
  });
}
