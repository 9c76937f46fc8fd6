import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import { style } from "../../src/render/templates/page.generated.js";

const CSS = "/* templates/page.css */";
const HASH = "'sha256-(templates/page.css)'";

/**
 * Compares an output with the file kept here, or writes that file if `UPDATE_GOLDEN` is set. A page's style sheet and
 * its hash are the same in every page and are left out: a change of style would otherwise hide a change of text.
 */
export function expectGolden(file: string, output: string): void {
  const golden = new URL(file, import.meta.url);
  const kept = output.replace(`<style>${style.css}</style>`, `<style>${CSS}</style>`).replace(`'${style.hash}'`, HASH);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, kept);
  expect(kept).toBe(readFileSync(golden, "utf8"));
}

/** A page kept here as it is published, with the style sheet. */
export function goldenPage(name: string): string {
  const page = readFileSync(new URL(`${name}.html`, import.meta.url), "utf8");
  return page.replace(CSS, () => style.css).replace(HASH, () => `'${style.hash}'`);
}
