import { describe, expect, test } from "vitest";
import { readability } from "../../src/lint/facts/lix.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText } from "../support.js";
import { POLICIES } from "./policies.js";
import { decoded } from "../render/full-policy.js";

/** What a reader reads of a page, each heading, paragraph, list item and table cell by itself. */
function blocks(html: string): string[] {
  const [, body = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  return decoded(
    body
      .replace(/<nav.*?<\/nav>/gs, "")
      .replace(/<\/?(?:h\d|p|li|ul|ol|d[ltd]|t[hdr]|table|caption|thead|tbody|section|div|details|summary|blockquote|br|address)\b[^>]*>/g, "\n"),
  ).split(/\n+/);
}

describe("the page is easy to read", () => {
  test.each(POLICIES)("%s", async (_, text) => {
    const { policy } = await checkText(text);
    const { html } = await render(policy as Policy);
    const { lix, words } = readability(blocks(html));
    expect(words).toBeGreaterThan(200);
    expect(lix).toBeLessThanOrEqual(40);
  });
});

test("each list item is a sentence of its own", () => {
  const { words, lix } = readability(blocks("<main><h1>Namn</h1><ul><li>ett</li><li>två</li></ul></main>"));
  expect([words, lix]).toEqual([3, 1]);
});
