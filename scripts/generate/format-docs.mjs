import { compiled } from "./compiled.mjs";
import { schema, write } from "./paths.mjs";

/** A reference of the source format, from the schema. */
export async function generateFormatDocs() {
  const { textRules, FORM_NAMES } = await compiled(
    'export * from "./src/model/text-forms.js"; export * from "./src/model/form-names.js";',
  );
  const root = schema();
  const objects = Object.entries(root.$defs).filter(([, node]) => node.type === "object");
  const parts = [
    "<!-- Made from schema/policy.schema.json by `npm run generate`. Do not edit. -->",
    "# The source format",
    "Keys, what they mean, and an example of each. Descriptions are Swedish first, then English. Keys in bold are required. The schema refuses keys that are not listed.",
    "Maps are keyed by short ids of the policy's own (`recruitment`), which other parts refer to. `undecided` says openly that the controller has not settled a matter.",
    "A text is written once, or once for each language the notice is published in: `name: { sv: Kontaktuppgifter, en: Contact details }`. The languages are listed under `translations`.",
    "## The file",
    table(root, root),
    ...objects.flatMap(([name, node]) => [`## ${name}`, sentence(node.description), table(node, root)]),
    "## Kinds of text",
    forms(root),
    "## How a text is written",
    "The page puts a text into a sentence or after a label. `{}` is the text itself. A key that stands in several places has the same form in all of them, unless its path is listed.",
    textForms(textRules, FORM_NAMES),
  ];
  write("docs/format.md", `${parts.join("\n\n")}\n`);
}

function table(node, root, prefix = "") {
  const head = "| Key | What | Example |\n| --- | --- | --- |";
  return `${head}\n${rows(node, root, prefix).join("\n")}`;
}

function rows(node, root, prefix) {
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const name = (node.required ?? []).includes(key) ? `**\`${prefix}${key}\`**` : `\`${prefix}${key}\``;
    const own = `| ${name} | ${sentence(value.description)} ${kind(value, root)} | ${example(value)} |`;
    const inner = [value, ...(value.anyOf ?? [])].find((each) => each.properties);
    return [own, ...(inner ? rows(inner, root, `${prefix}${key}.`) : [])];
  });
}

// What may be written: words, or what is described in a section of its own.
function kind(node, root) {
  const alternatives = [node, ...(node.anyOf ?? [])];
  const words = alternatives.flatMap((each) => each.enum ?? []).map((word) => `\`${word}\``);
  const targets = alternatives
    .flatMap((each) => [each.$ref, each.items?.$ref, each.additionalProperties?.$ref])
    .filter(Boolean)
    .map((ref) => ref.split("/").at(-1))
    .filter((name) => root.$defs[name].type === "object")
    .map((name) => `[${name}](#${name.toLowerCase()})`);
  return [words.join(", "), ...targets].filter(Boolean).join("; ");
}

function example({ examples }) {
  return examples?.length ? `\`${JSON.stringify(examples[0]).replaceAll("|", "\\|")}\`` : "";
}

function forms(root) {
  const texts = Object.entries(root.$defs).filter(
    ([name, node]) => name !== "line" && [node.type].flat().includes("string"),
  );
  const lines = texts.map(([name, node]) => `| ${name} | ${sentence(node.description)} | ${example(node)} |`);
  return `| Kind | Form | Example |\n| --- | --- | --- |\n${lines.join("\n")}`;
}

function textForms(rules, names) {
  const lines = Object.entries(rules).map(([path, { form, frame }]) => {
    const where = path.startsWith("/") ? path.slice(1).replaceAll("/", ".") : path;
    const shown = frame ? `${frame.sv}<br>${frame.en}` : "";
    return `| \`${where}\` | ${names[form].sv}<br>${names[form].en} | ${shown} |`;
  });
  return `| Text | Form | On the page |\n| --- | --- | --- |\n${lines.join("\n")}`;
}

function sentence(description = "") {
  return description.replace(" · ", "<br>").replaceAll("|", "\\|");
}
