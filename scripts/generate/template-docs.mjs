import { existsSync } from "node:fs";
import { compiled } from "./compiled.mjs";
import { path, read, write } from "./paths.mjs";
import { languages } from "./templates.mjs";

const KINDS = { text: "text", flag: "yes or no", object: "", list: "list" };

/** The templates and what each can read, from the shapes of their views. */
export async function generateTemplateDocs() {
  const { sections, parts, meaningOf } = await compiled(`
    export { sections, parts } from "./src/render/theme/templates/shapes.generated.js";
    export { meaningOf } from "./src/render/theme/templates/meanings.js";`);
  const table = (shape) => {
    const rows = rowsOf(shape).map(([at, kind, maybe]) => {
      const meaning = meaningOf(at.split(".").at(-1));
      return `| \`${at}\` | ${kind}${maybe ? ", may be missing" : ""} | ${meaning ? `${meaning.en} · ${meaning.sv}` : ""} |`;
    });
    return rows.length === 0
      ? "Reads nothing."
      : ["| Key | | Meaning |", "| --- | --- | --- |", ...rows].join("\n");
  };
  const language = languages()[0];
  write(
    "docs/template-keys.md",
    [
      "<!-- Made from the templates' views by `npm run generate`. Do not edit. -->",
      "# What templates can read",
      "Each of the tool's own templates: the keys that it can read, and its text in each language.",
      "[How to write a template of your own](templates.md). `a[].b` is the key `b` of each item of the list `a`, read within `{{#each a}}`; `a.b` is read as it stands. What may be missing stands within `{{#if}}`. Texts are escaped and ready to be written.",
      "## Sections",
      ...Object.entries(sections).flatMap(([name, shape]) => [
        `### ${name}.md.hbs`,
        table(shape),
        ...textsOf(`${name}.md.hbs`),
      ]),
      "## Parts",
      "A part reads the keys of what it is called with: `{{> retention retention}}`.",
      ...Object.entries(parts[language]).flatMap(([name, { shape }]) => [
        `### parts/${name}.hbs`,
        table(shape),
        ...textsOf(`parts/${name}.hbs`),
      ]),
      "## Words",
      ...textsOf("words.json"),
    ]
      .join("\n\n")
      .concat("\n"),
  );
}

// A template's own text may hold the marks that begin a block of code.
function textsOf(file) {
  const kind = file.endsWith(".json") ? "json" : "handlebars";
  return languages()
    .filter((language) => existsSync(path("templates", language, file)))
    .map(
      (language) =>
        `\`${language}/${file}\`\n\n\`\`\`\`${kind}\n${read("templates", language, file).trimEnd()}\n\`\`\`\``,
    );
}

function rowsOf(shape, at = "") {
  if (shape.kind === "list") return [...rowOf(shape, at), ...rowsOf(shape.items, `${at}[]`)];
  if (shape.kind !== "object") return rowOf(shape, at);
  const below = (key) => (at === "" ? key : `${at}.${key}`);
  return [
    ...(shape.maybe ? rowOf(shape, at) : []),
    ...Object.entries(shape.keys).flatMap(([key, each]) => rowsOf(each, below(key))),
  ];
}

function rowOf({ kind, maybe }, at) {
  return at === "" ? [] : [[at, KINDS[kind] || "keys below", maybe]];
}
