import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editionOf, type Language } from "../../src/model/edition.js";
import { oneLine } from "../../src/render/escape.js";
import { generators } from "../../src/render/generators.js";
import { type Rendered, type RenderOptions, render } from "../../src/render/render.js";
import { validate } from "../../src/validate/validate.js";
import { some } from "../depth.js";
import { fixture } from "../support.js";
import { decoded, freeTexts, fullPolicy, structure } from "./full-policy.js";
import { ATTACKS } from "./strings.js";

const TEXTS = ATTACKS.filter((text) => oneLine(text) !== "");
const FRAGMENT: RenderOptions = { fragment: { idPrefix: "p-" } };

/** The full policy, every free text of it in both languages. */
function inBoth(sv: string, en: string): object {
  const data = structuredClone(fullPolicy) as unknown as Record<string, unknown>;
  for (const path of freeTexts) {
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
    (parent as Record<string, unknown>)[path.at(-1) as string] = { sv, en };
  }
  return { ...data, translations: { en: { url: "https://www.example.se/en" } } };
}

const OTHER: Readonly<Record<Language, RenderOptions>> = {
  sv: { ...FRAGMENT, inOtherLanguages: [{ language: "en", file: "x.en.html" }] },
  en: { ...FRAGMENT, inOtherLanguages: [{ language: "sv", file: "x.html" }] },
};

const edition = (data: unknown, language: Language) => render(editionOf(data, language), OTHER[language]);

const ordinary = inBoth("Ord", "Word");
const harmless = { sv: await edition(ordinary, "sv"), en: await edition(ordinary, "en") };

function expectLike(page: Rendered, like: Rendered) {
  expect(structure(page.html)).toBe(structure(like.html));
  expect(structure(page.fragment as string)).toBe(structure(like.fragment as string));
}

describe("a translation of every text", () => {
  test.each(some(TEXTS, 50).map((text) => [JSON.stringify(text), text] as const))("%s", async (_, text) => {
    const shown = oneLine(text).slice(1);
    const data = inBoth("Ord", text);
    const english = await edition(data, "en");
    expectLike(english, harmless.en);
    expect(decoded(english.html)).toContain(shown);
    expect(await edition(data, "sv")).toEqual(harmless.sv);
  });
});

test("the schema allows a translation of every text", async () => {
  expect(await isValid(ordinary)).toBe(true);
});

test("the original stays out of the translation, whatever it is", async () => {
  expect(await edition(inBoth(TEXTS.join(" "), "Word"), "en")).toEqual(harmless.en);
});

const shop = parse(fixture("bilingual.yaml"));
const ADDRESSES = [
  "https://x.example/a)*b*",
  "https://x.example/a)~~b~~",
  "https://x.example/a)&lt;script&gt;alert(1)&lt;/script&gt;",
  "https://x.example/a)https://other.example",
  "https://x.example/a)[x](javascript:alert(1)",
  "https://x.example/?a=1&b=&quot;onload=alert(1)",
  "https://x.example/#%22onload=alert(1)",
  "https://x.example/%0d%0aSet-Cookie:a=b",
  "https://user:pass@x.example/$1$&",
  "https://x.example/[gallery]",
  "https://x.example/%7B%7B7*7%7D%7D",
];

describe("the address of a translation is an address and nothing else", () => {
  test.each(ADDRESSES)("%s", async (url) => {
    const data = structuredClone(shop);
    data.translations.en.url = url;
    data.updates.url = url;
    expect(await isValid(data)).toBe(true);
    for (const language of ["sv", "en"] as const) {
      const page = await edition(data, language);
      const like = await edition(shop, language);
      expectLike(withoutAddresses(page), withoutAddresses(like));
      const [, json] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(
        page.html,
      ) as RegExpExecArray;
      expect(new URL(JSON.parse(json as string).url).host).toBe(new URL(url).host);
      for (const frontMatter of generators) {
        const { markdown } = await render(editionOf(data, language), { ...OTHER[language], frontMatter });
        const [link] = /^\[(?:In English|På svenska)\]\(.*$/m.exec(markdown) as RegExpExecArray;
        expect(link).toMatch(/^\[[^\]]*\]\(https:[^()\s{}*]*\)$/);
      }
    }
  });
});

async function isValid(data: unknown): Promise<boolean> {
  const nowhere = { places: new Map(), plain: new Map(), comments: [], lineStarts: [0] };
  return (await validate({ file: "", text: "", data, ...nowhere })).policy !== undefined;
}

function withoutAddresses({ html, fragment = "", ...rest }: Rendered): Rendered {
  const blank = (text: string) => text.replace(/ href="https:[^"<>]*"/g, ' href="…"');
  return { ...rest, html: blank(html), fragment: blank(fragment) };
}

test.each([
  '"><script>alert(1)</script>',
  "../../etc/passwd",
  "javascript:alert(1)//",
  "//evil.example/x",
  "\\\\evil.example\\x",
  "a b\u2028c\ud800",
])("a file named %j is a file beside the page", async (name) => {
  const data = structuredClone(shop);
  delete data.translations.en.url;
  const options = { inOtherLanguages: [{ language: "en" as const, file: `${name}.en.html` }] };
  const { html } = await render(editionOf(data, "sv"), options);
  const links = [...html.matchAll(/hreflang="en"[^>]*? href="([^"]*)"|href="([^"]*)"[^>]* hreflang="en"/g)];
  expect(links).toHaveLength(2);
  for (const [, head, body] of links) {
    const address = new URL((head ?? body) as string, "https://own.example/folder/page.html");
    expect(address.origin).toBe("https://own.example");
    expect(address.pathname).toMatch(/^\/folder\/[^/]+\.en\.html$/);
  }
});
