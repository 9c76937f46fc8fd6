import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { keys, valueAt } from "../../src/model/pointer.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText, fixture } from "../support.js";

interface Sentence {
  /** The sentence of the notice, as it stands there. */
  readonly says: string;
  /** Where in the YAML its facts are. */
  readonly at: readonly string[];
  /** What carries them on the page, in these words. */
  readonly shows: readonly string[];
}

const names = readdirSync(new URL("../fixtures/notices/", import.meta.url)).flatMap((file) => {
  const [, name] = /^([a-z]+)\.yaml$/.exec(file) ?? [];
  return name === undefined ? [] : [name];
});

test("there are five notices", () => expect(names.length).toBe(5));

describe.each(names)("%s", async (name) => {
  const source = fixture(`notices/${name}.yaml`);
  const sentences = parse(fixture(`notices/${name}.sentences.yaml`)) as readonly Sentence[];
  const { policy, diagnostics } = await checkText(source);
  const { html, markdown } = await render(policy as Policy);
  const shown = plain(html).toLowerCase();

  test("is a policy without broken references", () => {
    expect(diagnostics.filter(({ rule }) => /^(?:schema|yaml-syntax|reference|.*unused$)/.test(rule))).toEqual([]);
  });

  test("has no stray spaces or marks, and no two \"och\" in a row", () => {
    expect(markdown).not.toMatch(/\{\{|\}\}|undefined|null|\[object|NaN|\n\n\n|\S {2}|\.\.|,,| \.|:\.| ,/);
    expect(markdown).not.toMatch(/Från dig och [^.,]* och/);
    expect(markdown).not.toMatch(/\*\*, ansvarar|personnummer\*\*\. Här ingår personnummer/i);
  });

  test.each(sentences)("$says", ({ at, shows }) => {
    expect(at.filter((path) => valueAt(policy, keys(path)) === undefined)).toEqual([]);
    expect(at.length).toBeGreaterThan(0);
    expect(shows.length).toBeGreaterThan(0);
    expect(shows.filter((words) => !shown.includes(words.trim().toLowerCase()) && !html.includes(`"${words}"`))).toEqual([]);
  });
});

// What a reader sees: tags, marks of isolation and entities are gone, and spaces are single.
function plain(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<(?:a|\/a|strong|\/strong|bdi|\/bdi|em|\/em|span|\/span)\b[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;|&#x27;/g, "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/\s+/g, " ");
}
