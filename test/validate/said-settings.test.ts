import { expect, test } from "vitest";
import { parse } from "../../src/parse/parse.js";
import { validateSettings } from "../../src/validate/validate-settings.js";

async function settingsOf(yaml: string) {
  const { source } = parse("policy.config.yaml", new TextEncoder().encode(yaml));
  if (!source) throw new Error(yaml);
  return validateSettings(source);
}

test("settings of the right shape are given as they are", async () => {
  const { settings, diagnostics } = await settingsOf("files: [policy/*.yaml]\nrules: { text-length: off }");
  expect(settings).toEqual({ files: ["policy/*.yaml"], rules: { "text-length": "off" } });
  expect(diagnostics).toEqual([]);
});

test.each([
  ["files: []", "/files", 'The list "files" is empty. Write at least one item.'],
  ["files: policy.yaml", "/files", '"files" must be a list, not "policy.yaml". Write files: [policy.yaml]'],
  ["file: [x]", "/file", 'There is no key "file" here. Did you mean "files"?'],
  ["rules: { a: 5 }", "/rules/a", '"5" cannot be used for "a". Write '],
  ["files: ['']", "/files/0", 'Item 1 of "files" is empty. Write something, or remove the item.'],
])("%s is refused", async (yaml, path, message) => {
  const { settings, diagnostics } = await settingsOf(yaml);
  expect(settings).toBeUndefined();
  expect(diagnostics.map((found) => found.path)).toEqual([path]);
  expect(diagnostics[0]?.message.en.startsWith(message)).toBe(true);
});
