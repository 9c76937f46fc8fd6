import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { editionOf } from "../../src/model/edition.js";
import { fingerprintOf, shortFingerprint } from "../../src/model/meaning.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { fullPolicy } from "./full-policy.js";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard", "html-validate:recommended", "html-validate:a11y"],
    elements: ["html5"],
    rules: { "tel-non-breaking": "off", "no-redundant-role": "off" },
  }),
);

async function problems(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

const changed = (change: (policy: Policy) => void): Policy => {
  const policy = structuredClone(fullPolicy);
  change(policy);
  return policy;
};

describe("the page", () => {
  const dataOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? "");

  test("is valid HTML with canonical link and JSON-LD", async () => {
    const { html } = await render(fullPolicy);
    expect(html).toContain('<link rel="canonical" href="https://www.example.se/integritetspolicy">');
    expect(await problems(html)).toEqual([]);
  });

  test("tells search engines its version and dates", async () => {
    expect(dataOf((await render(fullPolicy)).html)).toEqual({
      "@context": "https://schema.org",
      "@type": "WebPage",
      name: "Integritetspolicy för Exempelkliniken",
      description: expect.stringContaining("Exempelkliniken"),
      inLanguage: "sv",
      url: "https://www.example.se/integritetspolicy",
      version: "3.2.1",
      identifier: fingerprintOf(fullPolicy),
      dateModified: "2026-03-01",
      lastReviewed: "2026-09-15",
      publisher: {
        "@type": "Organization",
        name: "Exempelkliniken Aktiebolag",
        url: "https://www.example.se/",
      },
    });
  });

  test("says nothing that the policy does not", async () => {
    const bare = changed((policy) => {
      for (const key of ["version", "effectiveFrom", "updates"] as const) delete policy[key];
      for (const key of ["organisationNumber", "publicAuthority", "website"] as const)
        delete policy.controller[key];
      delete policy.review.lastReviewed;
    });
    const { html } = await render(bare);
    expect(html).not.toContain("canonical");
    expect(Object.keys(dataOf(html))).toEqual([
      "@context",
      "@type",
      "name",
      "description",
      "inLanguage",
      "identifier",
      "publisher",
    ]);
    expect(dataOf(html).publisher).toEqual({ name: "Exempelkliniken Aktiebolag" });
  });

  test.each(["javascript:alert(1)", "http://x", "https://", 'https://x.example/"><script>{{7}}'])(
    "has no harmful canonical address: %s",
    async (url) => {
      const { html } = await render(
        changed((policy) => {
          policy.updates = { url };
        }),
      );
      const href = /rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      expect(href ?? "https://x.example/").toMatch(/^https:\/\/x\.example\/[\w%{}]*$/);
      expect(href ?? "").not.toMatch(/[{}<>]/);
    },
  );
});

describe("the fingerprint", () => {
  const whole = fingerprintOf(fullPolicy);
  const seen = (text: string) => /Kontrollsumma: ([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})/.exec(text)?.[1];

  test("is seen in every output that people read", async () => {
    const { html, markdown, fragment = "" } = await render(fullPolicy, { fragment: { idPrefix: "x-" } });
    const body = html.slice(html.indexOf("<body"));
    expect([body, markdown, fragment].map(seen)).toEqual(Array(3).fill(shortFingerprint(whole)));
    expect(body).toContain("Version: 3.2.1 · Kontrollsumma: ");
  });

  test("is whole in the head, beside the version", async () => {
    const { html } = await render(fullPolicy);
    expect(html).toContain('<meta name="policy-version" content="3.2.1">');
    expect(html).toContain(`<meta name="policy-fingerprint" content="${whole}">`);
  });

  test("is the whole policy's in one of its languages", async () => {
    const english = editionOf(fullPolicy, "en");
    const { html } = await render(english, { fingerprint: whole });
    expect(html).toContain(`Checksum: ${shortFingerprint(whole)}`);
    expect(html).toContain(`content="${whole}"`);
  });

  test("is there without a version", async () => {
    const { html, markdown } = await render(
      changed((policy) => {
        delete policy.version;
      }),
    );
    expect(html).not.toContain("policy-version");
    expect(html).toContain('<p class="edition">Kontrollsumma: ');
    expect(seen(markdown)).toBeDefined();
  });
});

describe("the fragment", async () => {
  const { fragment = "", html } = await render(fullPolicy, { fragment: { idPrefix: "x-" } });

  test("is valid, starts at level 2 and has no style or script", async () => {
    expect(await problems(fragment)).toEqual([]);
    expect(fragment).toMatch(/^<div lang="sv">\n<h2 id="x-summary">/);
    expect(fragment).not.toMatch(/<h1|<style|<script|style=|class=| data-/);
    expect(fragment).toContain('<th scope="col">');
    expect(fragment).toContain('<th scope="row">');
    expect(fragment).toContain(
      '<caption>Våra ändamål. Där det står – <a href="#x-gaps">kompletterar vi</a>.</caption>',
    );
  });

  test("says everything that the page's text says", () => {
    const words = (part: string) =>
      part
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
    const main = words(
      html
        .slice(html.indexOf("<main"), html.indexOf("</main>"))
        .replace(/<nav.*<\/nav>/s, "")
        .replaceAll("&amp;", "&"),
    );
    expect(words(fragment).startsWith(main)).toBe(true);
    expect(fragment).toContain("<p>Version: 3.2.1 · Gäller från: 1 mars 2026");
  });

  test("has the prefix before every id, and its links lead to them", () => {
    const ids = [...fragment.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...fragment.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(links.length).toBeGreaterThan(8);
    expect(ids.every((id) => id?.startsWith("x-"))).toBe(true);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("Markdown for a site generator", () => {
  const dates = { effectiveFrom: "2026-03-01", lastReviewed: "2026-09-15" };
  const shared = { version: "3.2.1", fingerprint: fingerprintOf(fullPolicy), ...dates, lang: "sv" };

  const dataOf = (markdown: string) => parseYaml(markdown.split("---\n")[1] as string);

  test.each([
    ["hugo", { date: "2026-03-01", lastmod: "2026-09-15", params: shared }],
    ["eleventy", { date: "2026-03-01", lastmod: "2026-09-15", ...shared }],
    ["jekyll", { date: "2026-03-01", last_modified_at: "2026-09-15", ...shared }],
    ["astro", { pubDate: "2026-03-01", updatedDate: "2026-09-15", ...shared }],
  ] as const)("has the front matter that %s knows", async (generator, data) => {
    const { markdown } = await render(fullPolicy, { frontMatter: generator });
    expect(dataOf(markdown)).toEqual({
      title: "Integritetspolicy för Exempelkliniken",
      description: expect.stringContaining("Exempelkliniken"),
      ...data,
    });
    expect(markdown).not.toMatch(/^# /m);
  });

  test("has dates without quotes, for generators want no text there", async () => {
    const { markdown } = await render(fullPolicy, { frontMatter: "hugo" });
    expect(markdown).toMatch(/^date: 2026-03-01$/m);
  });

  test.each([
    ["2027-01-01", "2026-09-15", "2026-09-15"],
    ["2027-01-01", undefined, undefined],
    [undefined, "2026-09-15", "2026-09-15"],
  ])("is not withheld for taking effect later: %s, reviewed %s", async (effective, reviewed, date) => {
    const policy = changed((each) => {
      delete each.effectiveFrom;
      delete each.review.lastReviewed;
      if (effective) each.effectiveFrom = effective;
      if (reviewed) each.review.lastReviewed = reviewed;
    });
    const { markdown } = await render(policy, { frontMatter: "hugo" });
    expect(dataOf(markdown).date).toBe(date);
  });

  test.each(["hugo", "eleventy", "jekyll", "astro"] as const)(
    "gives every link of %s an id",
    async (generator) => {
      const { markdown } = await render(fullPolicy, { frontMatter: generator });
      const links = [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, id]) => id);
      const ids = [...markdown.matchAll(/ \{#(.*)\}$|<a id="([^"]*)">/gm)].map(([, a, b]) => a ?? b);
      expect(links.length).toBeGreaterThan(8);
      expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );
});

describe("the JSON", async () => {
  const { policy, sections, ...rest } = JSON.parse((await render(fullPolicy, { json: true })).json ?? "");

  test("has the shape that is documented", () => {
    expect(rest).toEqual({
      formatVersion: 1,
      fingerprint: fingerprintOf(fullPolicy),
      title: "Integritetspolicy för Exempelkliniken",
      description: expect.stringContaining("Exempelkliniken"),
    });
    expect(sections.find(({ id }: { id: string }) => id === "controller")).toEqual({
      id: "controller",
      level: 2,
      title: "Vem ansvarar?",
      markdown: expect.stringContaining("**Exempellabbet AB**"),
      html: expect.stringContaining("<strong>Exempellabbet AB</strong>"),
      from: expect.arrayContaining(["/controller"]),
    });
  });

  test("has names beside every id that is referred to", () => {
    expect(policy.purposes[0]).toMatchObject({
      id: "care",
      name: "Vård",
      dataSubjects: [
        { id: expect.any(String), name: "patienter" },
        { id: expect.any(String), name: "barn" },
      ],
    });
    expect(policy.purposes[1].sources).toEqual([{ id: "data-subject", name: null }]);
    const lists = ["dataSubjects", "categories", "sources", "recipients", "purposes"];
    const dangling: unknown[] = [];
    JSON.stringify(policy, (key, value) => {
      if (lists.includes(key) && Array.isArray(value)) dangling.push(...value.filter((each) => !each.id));
      return value;
    });
    expect(dangling).toEqual([]);
  });

  test("keeps none and undecided as they are", async () => {
    const undecided = changed((each) => {
      each.transfers = "none";
      each.automatedDecisions = "undecided";
      (each.purposes.care as Policy["purposes"][string]).sources = "undecided";
    });
    const { policy: resolved } = JSON.parse((await render(undecided, { json: true })).json ?? "");
    expect([resolved.transfers, resolved.automatedDecisions, resolved.purposes[0].sources]).toEqual([
      "none",
      "undecided",
      "undecided",
    ]);
  });

  test("leaves out what the notice does not tell", () => {
    expect(JSON.stringify(policy)).not.toMatch(/"(?:log|agreement|assessed|assessmentCycle|fingerprint)":/);
    expect(JSON.stringify(fullPolicy)).toMatch(/"agreement":/);
  });
});
