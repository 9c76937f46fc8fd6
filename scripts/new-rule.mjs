// npm run new-rule <id>: lays out a rule that is registered, documented and tested like the others, and that fails
// its own test until it is written.
import { existsSync } from "node:fs";
import { path, write } from "./generate/paths.mjs";
import { generateRuleIndex } from "./generate/rule-index.mjs";

const id = process.argv[2] ?? "";
const file = `src/lint/rules/${id}.ts`;

if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id))
  refuse(
    "Name the rule by its id: at least two words in kebab case, such as npm run new-rule retention-missing",
  );
else if (existsSync(path(file))) refuse(`${file} is there already.`);
else {
  write(file, template());
  generateRuleIndex();
  console.log(
    `Wrote ${file}.\nWrite the check, the texts and the examples, then run: npm test -- test/lint/examples.test.ts -t ${id}`,
  );
}

function refuse(message) {
  console.error(message);
  process.exitCode = 2;
}

function template() {
  const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return `import { child } from "../../model/pointer.js";
import { purposes } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const ${name}: Rule = {
  id: "${id}",
  // law, promise, guidance or practice; the severity follows, unless \`severity\` and \`severityReason\` say otherwise.
  class: "practice",
  // What it rests on, such as "GDPR art. 13.1 c"; empty where it is about form.
  legal: [],
  summary: {
    sv: "Vad regeln kräver, som en mening.",
    en: "What the rule asks for, as one sentence.",
  },
  details: {
    sv: "Varför, och hur man rättar det.",
    en: "Why, and how to fix it.",
  },
  // The keys replace those of test/fixtures/clean.yaml. \`at\` is where the rule must find something, and nowhere else.
  bad: [
    {
      yaml: "purposes:\\n  orders:\\n    name: Beställningar\\n    legalBasis: contract\\n    dataSubjects: [customer]",
      at: ["/purposes/orders/name"],
    },
  ],
  // The nearest policies that the rule must be silent on: what is undecided, other bases, other roles.
  good: [{ yaml: "title: Integritetspolicy" }],
  *check(policy) {
    for (const [id, purpose, path] of purposes(policy)) {
      // Be silent on what cannot be known.
      if (purpose.name !== "") continue;
      yield {
        path: child(path, "name"),
        message: {
          sv: \`Vad som är fel med ”\${id}”, och vad man ska skriva i stället.\`,
          en: \`What is wrong with "\${id}", and what to write instead.\`,
        },
      };
    }
  },
};
`;
}
