import { readFileSync } from "node:fs";
import { parse as parseYaml, stringify } from "yaml";
import { check } from "../src/commands/shared/check.js";
import type { Example, Rule } from "../src/lint/rule.js";
import { rules } from "../src/lint/rules/index.js";
import { parseDate } from "../src/model/date.js";

/** The day that tests happen on, unless they say otherwise. */
export const TODAY = "2026-11-22";

export const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

/** Everything that can be found in a policy's text. */
export function checkText(text: string, today = TODAY, only: readonly Rule[] = rules) {
  const date = parseDate(today);
  if (!date) throw new Error(`Not a date: ${today}`);
  return check("policy.yaml", new TextEncoder().encode(text), { today: date, dueSoonDays: 30 }, only);
}

// Each top-level key of the clean policy, as YAML: hundreds of examples are put among them.
const parts = Object.entries(parseYaml(fixture("clean.yaml")) as Record<string, unknown>).map(
  ([key, value]) => [key, stringify({ [key]: value })] as const,
);

/** A rule's example as a whole policy: its top-level keys, written as they are, in place of the clean policy's. */
export function withExample({ yaml, without = [] }: Example): string {
  const replaced = [...yaml.matchAll(/^([\w$-]+):/gm)].map((match) => match[1] as string);
  const left = parts.filter(
    ([key]) => !replaced.includes(key) && !(without as readonly string[]).includes(key),
  );
  return `${left.map(([, text]) => text).join("")}${yaml}\n`;
}
