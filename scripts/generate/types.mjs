import { compile } from "json-schema-to-typescript";
import { banner, read, write } from "./paths.mjs";

/** Types from the schemas: a schema is the only definition of a file's shape. */
export async function generateTypes() {
  await generate("policy.schema.json", "Policy", "policy");
  await generate("config.schema.json", "SettingsFile", "settings");
}

async function generate(file, name, output) {
  const types = await compile(named(JSON.parse(read("schema", file)), name), name, {
    bannerComment: banner(`schema/${file}`),
    additionalProperties: false,
    style: { printWidth: 110 },
  });
  write(`src/model/${output}.generated.ts`, types);
}

// A policy in our code is the notice in one language: each text is the one in that language, and `language` is any
// that there are templates for.
function inOneLanguage(name, definition) {
  const { type, properties, required, additionalProperties, ...rest } = definition;
  return name === "text" ? { ...rest, type: "string" } : definition;
}

// A type's name is taken from `title`, and ours are Swedish: definitions are named by their key instead. A
// reference to a text, a date and so on becomes a string with its own comment; one to an object stays a reference.
function named(root, name) {
  const definitions = root.$defs ?? {};
  const strip = (node) => {
    if (Array.isArray(node)) return node.map(strip);
    if (node === null || typeof node !== "object") return node;
    if (node.$ref) {
      const name = node.$ref.split("/").at(-1);
      const target = inOneLanguage(name, definitions[name]);
      if (target.type === "object") return { $ref: node.$ref };
      const { $ref, title, examples, ...own } = node;
      return { ...strip(target), ...strip(own) };
    }
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      // Code is read in English.
      if (key === "description" && typeof value === "string") {
        copy[key] = value.split(" · ").at(-1);
        continue;
      }
      // The forms that a string can have are no types.
      if (key === "anyOf" && node.type === "string") continue;
      // Which keys are needed together is checked by the schema; as a type it would be an object for each choice.
      if (key === "anyOf" && value.every((each) => each.required && !each.type)) continue;
      // Examples, patterns and counts make the types long without making them safer.
      if (["title", "examples", "minItems", "uniqueItems", "propertyNames"].includes(key)) continue;
      // Keys of a policy's own beside ours would make every key of ours as loose as them.
      if (key === "additionalProperties" && node.properties) copy[key] = false;
      else copy[key] = key === "properties" ? mapValues(value, strip) : strip(value);
    }
    return copy;
  };
  const plain = strip(root);
  if (plain.properties.translations)
    plain.properties.language.enum = ["sv", ...Object.keys(plain.properties.translations.properties)];
  plain.title = name;
  plain.$defs = {};
  for (const [key, definition] of Object.entries(definitions)) {
    if (definition.type !== "object") continue;
    plain.$defs[key] = { ...strip(definition), title: key[0].toUpperCase() + key.slice(1) };
  }
  return plain;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
