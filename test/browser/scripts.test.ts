import { describe, expect, test } from "vitest";
import { inlineToHtml, markdownToHtml } from "../../src/render/html.js";
import { text } from "../../src/render/markdown.js";
import { render } from "../../src/render/render.js";
import { freeTexts, fullPolicy, withTexts } from "../render/full-policy.js";
import { site } from "./browser.js";
import { samplePage } from "./sample-page.js";

/** Text in many scripts, both directions, and of every length of words. */
const TEXTS: Readonly<Record<string, string>> = {
  Arabic: "شركة النور للتجارة (ذ.م.م) 123",
  "one long Arabic word": "مستخدم".repeat(60),
  Hebrew: "חברת הדוגמה בע״מ 45 (ישראל)",
  "both directions": "ACME שלום (Ltd) 12",
  "emoji made of several": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽".repeat(40),
  "combining marks": "Z̷̢̛͎͓̖̩̱̀̍͌͊a̶͉̫̐l̴̘͋g̵̖̈́o̸̖͝".repeat(30),
  "without width": "a\u200bb\u200dc\ufeffd\u2060e\u00adf",
  Chinese: "個人情報保護方針株式会社例".repeat(12),
  Korean: "가나다라마바사".repeat(40),
  Thai: "บริษัทตัวอย่างจำกัดมหาชนนโยบายความเป็นส่วนตัว".repeat(6),
  "one long word": "Donaudampfschifffahrtselektrizitäten".repeat(12),
  "one wide word": "W".repeat(300),
  "words of twenty wide letters": `${"W".repeat(20)} `.repeat(8).trim(),
  "no place to break": "a\u00a0".repeat(300),
  "a web address": `https://exempel.example/${"a/b?c=d&e=f".repeat(30)}`,
  "overriding controls": "abc\u202egpj.exe\u2069 \u2066x\u2067",
  hyphens: "-".repeat(300),
};

/** As long as addresses are allowed to be. */
const EMAIL = `${"x".repeat(64)}@${`${"y".repeat(60)}.`.repeat(3)}example`;

const ELEMENTS = `[...document.querySelectorAll("body, body *")].map(({ localName, id }) => localName + "#" + id).join("\\n")`;
const page = async (value: string) => (await render(withTexts(freeTexts, value))).html;
const harmless = await page("Ord");

describe("in every free text", () => {
  test.each(Object.entries(TEXTS))("%s", async (_, value) => {
    const elements = await site.visit(harmless, ({ page }) => page.evaluate(ELEMENTS));
    const html = await page(value);
    for (const width of [320, 768, 1100]) {
      await site.visit(
        html,
        async ({ page, requests, complaints }) => {
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
          expect(await page.evaluate(ELEMENTS)).toBe(elements);
          expect([requests, complaints]).toEqual([[site.address], []]);
          // What would show the text in another order than it is read is seen, and does nothing.
          expect(await page.evaluate("document.body.textContent")).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
        },
        { width },
      );
    }
  });
});

test("a huge e-mail address breaks rather than the page", async () => {
  const { html } = await render({ ...fullPolicy, controller: { ...fullPolicy.controller, email: EMAIL } });
  expect(html).toContain(`href="mailto:${EMAIL}"`);
  const widest = await site.visit(html, ({ page }) => page.evaluate("document.documentElement.scrollWidth"), {
    width: 320,
  });
  expect(widest).toBe(320);
});

describe("text from right to left leaves its neighbours where they are", () => {
  const line = (markdown: string) =>
    site.visit(
      samplePage({
        sections: [{ id: "x", level: 2, titleHtml: inlineToHtml("x"), bodyHtml: markdownToHtml(markdown) }],
      }),
      ({ page }) =>
        page.evaluate(`(() => {
          const p = document.querySelector("#x p");
          return ["Före", "النور", "08-1", "efter"].map((word) => {
            const range = document.createRange();
            const at = p.firstChild.data.indexOf(word);
            range.setStart(p.firstChild, at);
            range.setEnd(p.firstChild, at + word.length);
            return [word, range.getBoundingClientRect().left];
          }).sort(([, a], [, b]) => a - b).map(([word]) => word);
        })()`),
      { width: 1440 },
    );

  test("a number after an Arabic name", async () => {
    const name = "شركة النور";
    expect(await line(`Före ${text(name)}, 08-123 45 efter.`)).toEqual(["Före", "النور", "08-1", "efter"]);
    // As it would be otherwise.
    expect(await line(`Före ${name}, 08-123 45 efter.`)).toEqual(["Före", "08-1", "النور", "efter"]);
  });
});
