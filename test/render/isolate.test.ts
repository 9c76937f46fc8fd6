import { expect, test } from "vitest";
import { render } from "../../src/render/render.js";
import { freeTexts, withTexts } from "./full-policy.js";

const ARABIC = "شركة النور";
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069/g;

test("text from right to left keeps to itself wherever people read it", async () => {
  const options = { fragment: { idPrefix: "x-" }, json: true, frontMatter: "hugo" } as const;
  const { html, fragment, markdown } = await render(withTexts(freeTexts, ARABIC), options);
  const [, ...head] = html.split(/<script type="application\/ld\+json">.*?<\/script>/s);
  const [, ...body] = markdown.split(/^---$/m).slice(1);
  for (const text of [head.join(), fragment ?? "", body.join()]) {
    expect(text.split(ARABIC).length).toBeGreaterThan(20);
    // Each value by itself, also in a list and in an address: what is between is ours. A group of people and who
    // belongs to it are one phrase.
    const phrase = `\u2068${ARABIC} – ${ARABIC}\u2069`;
    expect(new Set(text.replaceAll(phrase, "").match(ISOLATED))).toEqual(new Set([`\u2068${ARABIC}\u2069`]));
    expect(text.replace(ISOLATED, "")).not.toContain(ARABIC);
  }
});

test("and is plain where programs read it", async () => {
  const options = { json: true, frontMatter: "hugo" } as const;
  const { html, json, markdown } = await render(withTexts(freeTexts, ARABIC), options);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  const { title, description, sections } = JSON.parse(json ?? "");
  const titles = sections.map((section: { title: string }) => section.title);
  const front = markdown.split(/^---$/m)[1] ?? "";
  for (const text of [data, title, description, titles.join(), front]) {
    expect(text).toContain(ARABIC);
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  }
});

test("other text is as it was, and nobody else's isolation gets in or out", async () => {
  const { html } = await render(withTexts(freeTexts, "個人情報 👩‍👧 Ett\u2069ord"));
  expect(html).not.toMatch(/[\u2066-\u2069]/);
  expect(html).toContain("個人情報 👩‍👧 Ett\ufffdord");
});
