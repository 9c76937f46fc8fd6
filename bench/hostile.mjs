import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const clean = () =>
  readFileSync(fileURLToPath(new URL("../test/fixtures/clean.yaml", import.meta.url)), "utf8");

/** Policies made to take long, by what they try: as YAML text. */
export function hostile() {
  return {
    "10,000 purposes": withPurposes(10_000),
    "1,000 purposes": withPurposes(1000),
    "1 MB in a string": clean().replace("säljer böcker på nätet", "a".repeat(1_000_000)),
    "many long strings": withTexts(200, "så länge det är nödvändigt, ".repeat(70)),
    "strings that backtrack": withTexts(200, `${"a ".repeat(990)}!`),
    "strings of dots": withTexts(200, ". ".repeat(990)),
    "strings of one letter": withTexts(200, "a".repeat(1990)),
    "1,000 deep": "[".repeat(1000),
    "400 question marks": "? ".repeat(400),
    "200 kB of commas": `[${",".repeat(200_000)}`,
    "20,000 keys": Array.from({ length: 20_000 }, (_, number) => `key-${number}: 1`).join("\n"),
    "aliases in aliases": `a: &a [x, x]\n${Array.from({ length: 30 }, (_, number) => `b${number}: &b${number} [*a, *a]`).join("\n")}`,
  };
}

function withPurposes(count) {
  const purposes = Array.from(
    { length: count },
    (_, n) => `  p-${n}: { name: P${n}, legalBasis: consent, dataSubjects: [customer] }`,
  );
  return clean().replace(/^purposes:[\s\S]*?^recipients:/m, `purposes:\n${purposes.join("\n")}\nrecipients:`);
}

function withTexts(count, text) {
  const measures = Array.from({ length: count }, (_, n) => `    - "${n} ${text.slice(0, 1990).trim()}"`);
  return clean().replace(/ {2}measures: .*/, `  measures:\n${measures.join("\n")}`);
}
