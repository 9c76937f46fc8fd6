import type { Cause } from "./cause.js";

const LIST = /^(\s*(?:- +)*[\w-]+:\s+|\s*(?:- +)+)\{\s*([^{}[\]:"'#]*[^{}[\]:"'#\s,])\s*,?\s*\}\s*(?:#.*)?$/u;

/** A list in the brackets of a group. */
export const bracesForList: Cause = (_, line) => {
  const [, before, items] = LIST.exec(line.text) ?? [];
  if (before === undefined || items === undefined) return [];
  const list = `[${items}]`;
  const span = [line.start + before.length, line.start + line.text.lastIndexOf("}") + 1] as const;
  return [
    {
      span,
      text: {
        sv: `Klammerparenteser omger uppgifter med nyckel och värde, men här står en lista. Skriv hakparenteser: ${list}`,
        en: `Braces enclose facts with keys and values, but here is a list. Write square brackets: ${list}`,
      },
      edits: [{ span, text: list }],
    },
  ];
};
