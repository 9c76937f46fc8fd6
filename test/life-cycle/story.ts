import { readFileSync, writeFileSync } from "node:fs";

/** A step as the documentation shows it: the command and what it prints, on both streams. */
export interface Told {
  readonly id: string;
  readonly text: string;
}

/** The steps of a page of documentation: each is a block of console output after `<!-- id -->`. */
const STEP = /<!-- (?<id>[\w-]+) -->\n```console\n(?<text>[\s\S]*?)```\n/g;

export function stepsIn(markdown: string): Told[] {
  return [...markdown.matchAll(STEP)].map(({ groups = {} }) => ({
    id: groups.id ?? "",
    text: groups.text ?? "",
  }));
}

/** Puts what the commands print now into the page. */
export function rewrite(path: string, told: readonly Told[]): void {
  const texts = new Map(told.map(({ id, text }) => [id, text]));
  const before = readFileSync(path, "utf8");
  writeFileSync(
    path,
    before.replace(STEP, (whole, id: string) => {
      const text = texts.get(id);
      return text === undefined ? whole : `<!-- ${id} -->\n\`\`\`console\n${text}\`\`\`\n`;
    }),
  );
}
