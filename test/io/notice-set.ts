import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../../src/model/io.js";

const NAMES = ["integritetspolicy.html", "integritetspolicy.md"];
const CONSTANT = { name: "style.css", text: "body { color: black }\n" };

/** A set whose files tell which set they belong to and whether they are whole; one file is the same in every set. */
export function noticeSet(id: string): OutputFile[] {
  const files = NAMES.map((name, index) => {
    const body = `${id}\n${`${name} ${id} åäö\n`.repeat(300 * (index + 1))}`;
    return { name, text: `${body}${sum(body)}` };
  });
  return [...files, CONSTANT];
}

/** What is wrong with the set in a folder; ids are those of its files. */
export interface Verdict {
  readonly torn: string[];
  readonly missing: string[];
  readonly stray: string[];
  readonly ids: string[];
}

/** Examines a folder that a set has been written to. */
export function judge(folder: string): Verdict {
  const verdict: Verdict = { torn: [], missing: [], stray: [], ids: [] };
  const present = readdirSync(folder);
  const names = [...NAMES, CONSTANT.name];
  verdict.stray.push(...present.filter((name) => !names.includes(name)));
  for (const name of names) {
    if (!present.includes(name)) {
      verdict.missing.push(name);
      continue;
    }
    const text = readFileSync(join(folder, name), "utf8");
    if (name === CONSTANT.name) {
      if (text !== CONSTANT.text) verdict.torn.push(name);
      continue;
    }
    const body = text.slice(0, -64);
    if (sum(body) !== text.slice(-64)) verdict.torn.push(name);
    const id = body.slice(0, body.indexOf("\n"));
    if (!verdict.ids.includes(id)) verdict.ids.push(id);
  }
  return verdict;
}

function sum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
