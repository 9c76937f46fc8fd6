import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/render/escape.js";
import { markdownToHtml } from "../../src/render/html.js";

// The schema allows texts of this length.
const LENGTH = 2000;

/** The time that each takes: the least of a few, in turns, since whatever else runs only adds to it. */
function times(texts: readonly string[]): number[] {
  const documents = texts.map((text) => `**Label** ${escapeMarkdown(text)}`);
  const least = documents.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 10; round++) {
    for (const [index, markdown] of documents.entries()) {
      const start = performance.now();
      for (let run = 0; run < 5; run++) markdownToHtml(markdown);
      least[index] = Math.min(least[index] as number, performance.now() - start);
    }
  }
  return least;
}

test.each(["[", "]", "[]", "![", "[a](", "[[a]", "[a][b]"])(
  "a long run of %s takes about as long as one of another mark that is escaped",
  (piece) => {
    const [brackets, hashes] = times([piece.repeat(LENGTH / piece.length), "#".repeat(LENGTH)]);
    expect((brackets as number) / (hashes as number)).toBeLessThan(4);
  },
);

test("a template may still define the address of a link elsewhere", () => {
  expect(markdownToHtml("**Label** [name]\n\n[name]: https://example.se/")).toContain(
    '<a href="https://example.se/" rel="noopener">name</a>',
  );
});
