import { expect, test } from "vitest";
import { blocksOf } from "../../../src/compare/published/blocks.js";
import { passagesIn } from "../../../src/compare/published/passages.js";
import { hidingIn } from "../../../src/compare/published/styles/hiding.js";
import { parseHtml } from "../../../src/compare/published/tree.js";

const blocks = (html: string) => {
  const document = parseHtml(html);
  return blocksOf(document, hidingIn(document, true));
};
const differences = (expected: string, found: string) => passagesIn(blocks(expected), blocks(found));

test("links are compared where the same words are in other paragraphs", () => {
  const expected = "<p>Du kan klaga. Läs om det hos oss.</p>";
  expect(differences(expected, "<p>Du kan klaga.</p><p>Läs om det hos oss.</p>")).toEqual([]);
  expect(
    differences(
      expected,
      '<p>Du kan klaga.</p><p>Läs om det <a href="https://example.org/">hos oss.</a></p>',
    ),
  ).toEqual([{ section: "", expected: "hos oss.", found: "hos oss. <https://example.org/>" }]);
});

test.each([
  ["the same number, written in another way", "+46 (0)8-123 45 67", "tel:081234567", 0],
  ["another number", "08-123 45 67", "tel:+4681234568", 1],
  ["words that are no number", "Ring oss", "tel:081234567", 1],
])("a link to %s", (_, text, target, count) => {
  expect(differences(`<p>${text}</p>`, `<p><a href="${target}">${text}</a></p>`)).toHaveLength(count);
});

test("an address that Cloudflare hides, in the text and in the link", () => {
  const hidden = (address: string) =>
    Buffer.from([0x2a, ...Buffer.from(address).map((byte) => byte ^ 0x2a)]).toString("hex");
  const [own, other] = [hidden("info@example.se"), hidden("info@example.org")];
  const page = (shown: string, target: string) =>
    `<p><a href="/cdn-cgi/l/email-protection#${target}"><span data-cfemail="${shown}">[email&#160;protected]</span></a></p>`;
  const expected = '<p><a href="mailto:info@example.se">info@example.se</a></p>';
  expect(differences(expected, page(own, own))).toEqual([]);
  expect(differences(expected, page(own, other))).toMatchObject([
    { expected: "info@example.se", found: "info@example.se <mailto:info@example.org>" },
  ]);
});
