import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editionOf, type Language } from "../../src/model/edition.js";
import { type RenderOptions, render } from "../../src/render/render.js";
import { fixture } from "../support.js";

const data = parse(fixture("bilingual.yaml"));
const english = { inOtherLanguages: [{ language: "en" as Language, file: "butik.en.html" }] };
const swedish = { inOtherLanguages: [{ language: "sv" as Language, file: "butik.html" }] };

/** Every link of the page to the notice in some language, as `language address`. */
function languageLinks(html: string): string[] {
  const links = html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)">/g);
  return [...links].map(([, lang, href]) => `${lang} ${href}`);
}

const offered = (html: string) =>
  /<p class="language"><a href="([^"]+)"[^>]*>(.*?)<\/a><\/p>/.exec(html)?.slice(1);

function without(...addresses: ("original" | "translation")[]): unknown {
  const copy = structuredClone(data);
  if (addresses.includes("original")) delete copy.updates.url;
  if (addresses.includes("translation")) copy.translations.en = {};
  return copy;
}

async function both(written: unknown, options: RenderOptions = {}) {
  return {
    sv: await render(editionOf(written, "sv"), { ...options, ...english }),
    en: await render(editionOf(written, "en"), { ...options, ...swedish }),
  };
}

const [SV, EN] = ["https://www.example.se/integritetspolicy", "https://www.example.se/en/privacy"];

test("each page names itself and the other where both have addresses on the web", async () => {
  const { sv, en } = await both(data);
  expect(languageLinks(sv.html)).toEqual([`sv ${SV}`, `en ${EN}`]);
  expect(languageLinks(en.html)).toEqual([`en ${EN}`, `sv ${SV}`]);
  expect(offered(sv.html)).toEqual([EN, "In English"]);
  expect(offered(en.html)).toEqual([SV, "På svenska"]);
  expect(sv.html).toContain(`<link rel="canonical" href="${SV}">`);
  expect(en.html).toContain(`<link rel="canonical" href="${EN}">`);
  expect(en.html).toMatch(/^<!DOCTYPE html>\n<html lang="en"/);
  expect(en.html).toContain('"inLanguage":"en"');
});

test("a page without an address is found in the file beside", async () => {
  const { sv, en } = await both(without("translation"));
  expect(languageLinks(sv.html)).toEqual(["en ./butik.en.html"]);
  expect(offered(sv.html)).toEqual(["./butik.en.html", "In English"]);
  expect(languageLinks(en.html)).toEqual([`sv ${SV}`]);
  expect(en.html).not.toContain("canonical");
});

test("a part links to the same part, which has a file but no address", async () => {
  const { sv } = await both(data, { part: { audience: "kunder", wholeFile: "butik.html" } });
  expect(languageLinks(sv.html)).toEqual(["en ./butik.en.html"]);
});

test("Markdown and fragment link to what is on the web, and to nothing else", async () => {
  const fragment = { fragment: { idPrefix: "policy-" } };
  const { sv, en } = await both(data, fragment);
  expect(sv.markdown.split("\n\n")[2]).toBe(`[In English](${EN})`);
  expect(en.fragment).toContain(`<a href="${SV}" rel="noopener">På svenska</a>`);
  const alone = await both(without("original", "translation"), fragment);
  expect(alone.sv.markdown).not.toContain("In English");
  expect(alone.en.fragment).not.toContain("På svenska");
});

test("a file's name is no address of another kind", async () => {
  const file = 'a b&c"d:é.en.html';
  const { html } = await render(editionOf(data, "sv"), {
    inOtherLanguages: [{ language: "en", file }],
    part: { audience: "kunder", wholeFile: "x.html" },
  });
  expect(languageLinks(html)).toEqual(["en ./a%20b%26c%22d%3A%C3%A9.en.html"]);
});

test("the page with its links is valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: { "no-redundant-role": "off" },
  });
  for (const { html } of Object.values(await both(data))) {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test("a text that lacks a translation is in the language it was written in", async () => {
  const partly = structuredClone(data);
  partly.categories["contact-details"].name = "Kontaktuppgifter";
  const { en } = await both(partly);
  expect(en.markdown).toContain("**Kontaktuppgifter**: name, address and e-mail address");
});
