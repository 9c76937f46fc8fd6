import { banner, schema, write } from "./paths.mjs";

/**
 * What each place of a policy is called, for people: the schema's title in Swedish, and the key's own words in English.
 * By the keys from the root, with `*` for an id or an item.
 */
export function generateLabels() {
  const root = schema();
  const labels = new Map();
  visit(root, "", root, labels, 0);
  const entries = [...labels].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = entries.map(([at, label]) => `  ${JSON.stringify(at)}: ${JSON.stringify(label)},`);
  write(
    "src/model/labels.generated.ts",
    `${banner("schema/policy.schema.json")}
/** The Swedish title of each place of a policy, by its keys from the root, with \`*\` for an id or an item. */
export const LABELS: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`,
  );
}

function visit(node, at, root, labels, depth) {
  if (depth > 12) return;
  const target = node.$ref ? root.$defs[node.$ref.split("/").at(-1)] : undefined;
  // The place's own title says what it is here; that of what it refers to says what kind of thing it is.
  if (isNamed(at) && node.title && !labels.has(at)) labels.set(at, node.title);
  if (target) visit(target, at, root, labels, depth + 1);
  for (const each of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(each, at, root, labels, depth + 1);
  const below = (key) => (at === "" ? key : `${at}/${key}`);
  for (const [key, value] of Object.entries(node.properties ?? {}))
    visit(value, below(key), root, labels, depth + 1);
  const items = [node.items, node.additionalProperties].filter((each) => typeof each === "object");
  for (const value of items) visit(value, below("*"), root, labels, depth + 1);
}

// The languages of a text and the items of a list of texts or ids are called as the text or list is.
function isNamed(at) {
  return at !== "" && !/(?<!^translations)\/(?:sv|en)$/.test(at) && !/\/.*\/\*$/.test(at);
}
