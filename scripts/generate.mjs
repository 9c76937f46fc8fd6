// Writes the files that are made from the schema and the templates. They are committed, so that a reader sees
// what runs; CI makes them again and fails if they differ.
import { generateFormatDocs } from "./generate/format-docs.mjs";
import { generateLabels } from "./generate/labels.mjs";
import { generateReadmeOptions } from "./generate/readme-options.mjs";
import { generateRuleDocs } from "./generate/rule-docs.mjs";
import { generateRuleIndex } from "./generate/rule-index.mjs";
import { generateShapes } from "./generate/shapes.mjs";
import { generateTemplateDocs } from "./generate/template-docs.mjs";
import { generateTemplates } from "./generate/templates.mjs";
import { generateThirdPartyWeb } from "./generate/third-party-web.mjs";
import { generateTypes } from "./generate/types.mjs";
import { generateValidator } from "./generate/validator.mjs";
import { generateVersion } from "./generate/version.mjs";

// The documentation is made from what the others write, so it comes last.
const asked = process.argv.slice(2);
const steps = {
  types: generateTypes,
  validator: generateValidator,
  rules: generateRuleIndex,
  templates: generateTemplates,
  shapes: generateShapes,
  version: generateVersion,
  "third-party-web": generateThirdPartyWeb,
  labels: generateLabels,
  format: generateFormatDocs,
  "rule-docs": generateRuleDocs,
  "template-docs": generateTemplateDocs,
  "readme-options": generateReadmeOptions,
};

for (const [name, step] of Object.entries(steps)) {
  if (asked.length === 0 || asked.includes(name)) await step();
}
