import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { render } from "../../src/render/render.js";
import { checkText, fixture } from "../support.js";

// Policies of different kinds, each written as a careful lawyer would accept it: what a rule says here is a false
// alarm.
const names = readdirSync(new URL("../fixtures/clean/", import.meta.url)).sort();

// What a template or a value that is missing leaves behind.
const TRACE = /undefined|null|NaN|\[object|\{\{|\}\}|\.\.|,,| ,| \.(?:\s|$)|<script/;

test("there are several kinds", () => {
  expect(names).toEqual(expect.arrayContaining(["forening.yaml", "klinik.yaml", "programvara.yaml"]));
  expect(names.length).toBeGreaterThanOrEqual(5);
});

describe.each(names)("%s", (name) => {
  const checked = checkText(fixture(`clean/${name}`));

  test("has nothing that a rule should speak of", async () => {
    const { diagnostics, failures } = await checked;
    expect(diagnostics.map(({ rule, path, message }) => `${rule} ${path}: ${message.en}`)).toEqual([]);
    expect(failures).toEqual([]);
  });

  test("becomes a page without traces", async () => {
    const { policy } = await checked;
    if (!policy) throw new Error("not a policy");
    const { html, markdown } = await render(policy);
    const traces = (text: string) => text.split("\n").filter((line) => TRACE.test(line));
    expect(traces(markdown)).toEqual([]);
    // The style, and what search engines read, end in braces of their own.
    const shown = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "");
    expect(traces(shown)).toEqual([]);
  });
});
