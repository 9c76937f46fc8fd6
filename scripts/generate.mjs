// Writes the files that are made from the schema and the templates. They are committed, so that a reader sees
// what runs; CI makes them again and fails if they differ.
import { generateFormatDocs } from "./generate/format-docs.mjs";
import { generateLabels } from "./generate/labels.mjs";
import { generateRuleDocs } from "./generate/rule-docs.mjs";
import { generateRuleIndex } from "./generate/rule-index.mjs";
import { generateShapes } from "./generate/shapes.mjs";
import { generateTemplateDocs } from "./generate/template-docs.mjs";
import { generateTemplates } from "./generate/templates.mjs";
import { generateTypes } from "./generate/types.mjs";
import { generateValidator } from "./generate/validator.mjs";
import { generateVersion } from "./generate/version.mjs";

// The documentation is made from what is compiled, so it is a step of its own, after the build.
const asked = process.argv.slice(2);
const steps = {
  types: generateTypes,
  validator: generateValidator,
  rules: generateRuleIndex,
  templates: generateTemplates,
  shapes: generateShapes,
  version: generateVersion,
  labels: generateLabels,
  format: generateFormatDocs,
  docs: generateDocs,
};

async function generateDocs() {
  await generateRuleDocs();
  await generateTemplateDocs();
}

for (const [name, step] of Object.entries(steps)) {
  if (asked.includes(name) || (asked.length === 0 && name !== "docs")) await step();
}
