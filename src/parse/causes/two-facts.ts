import { isKnownKey } from "../../model/known-keys.js";
import type { Cause } from "./cause.js";

const TWO = /^(\s*)(- +)?([\w-]+: +)([^\s"'[{|>].*?)([,;]?\s+)([A-Za-z][\w-]*)(: +\S.*)$/;

/** Two facts on one line, as when a line break was lost. */
export const twoFacts: Cause = (_, line) => {
  const [, indent = "", hyphen = "", key = "", value = "", between = "", second = "", rest = ""] =
    TWO.exec(line.text) ?? [];
  if (!isKnownKey(second)) return [];
  const start = line.start + indent.length + hyphen.length + key.length + value.length;
  const at = start + between.length;
  const fact = `${second}${rest.trimEnd()}`;
  const shown = fact.length > 60 ? `${fact.slice(0, 59)}…` : fact;
  return [
    {
      span: [at, line.start + line.text.trimEnd().length],
      text: {
        sv: `Två uppgifter står på samma rad. Skriv ”${shown}” på en egen rad, lika långt indragen. Är allt en enda text: sätt raka citattecken (") runt den.`,
        en: `Two facts are on the same line. Write "${shown}" on a line of its own, indented as far. If all is a single text, put straight quotes (") round it.`,
      },
      edits: [{ span: [start, at], text: `\n${indent}${" ".repeat(hyphen.length)}` }],
    },
  ];
};
