import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import Handlebars from "handlebars";
import { parse } from "yaml";
import { compiled } from "./compiled.mjs";
import { banner, path, read, write } from "./paths.mjs";
import { languages, wordsIn } from "./templates.mjs";

const FILE = "src/render/theme/templates/shapes.generated.js";

/**
 * What the view of each template can hold, so that templates of a user's own can be checked against it. Seen in the
 * policies that tests are made of, which have between them everything that a policy can have.
 */
export async function generateShapes() {
  const code = await compiled(`
    export { plan } from "./src/render/plan.js";
    export { wordsOf } from "./src/render/lexicon.js";
    export { common, merge, shapeOf } from "./src/render/theme/templates/shape.js";
    export { checkPaths } from "./src/render/theme/templates/check-paths.js";`);
  const views = new Map();
  const look = (sections) => {
    for (const { template, view } of sections)
      views.set(template, code.merge(views.get(template), code.shapeOf(view)));
  };
  for (const facts of complete(code)) look(code.plan(facts));
  for (const facts of reduced(code)) look(sectionsOf(facts, code));
  const sections = Object.fromEntries([...views].sort(([a], [b]) => (a < b ? -1 : 1)));
  const parts = Object.fromEntries(
    languages().map((language) => [language, partsOf(language, sections, code)]),
  );
  const data = `export const sections = ${JSON.stringify(sections)};\n\nexport const parts = ${JSON.stringify(parts)};\n`;
  write(FILE, `${banner("the views of test/fixtures")}${data}`);
}

// Without a key that every policy must have there is no notice.
function sectionsOf(facts, { plan }) {
  try {
    return plan(facts);
  } catch {
    return [];
  }
}

function* complete({ wordsOf }) {
  const words = wordsOf(wordsIn("sv"));
  yield* withGaps(parse(read("test/fixtures/full.yaml")), words);
  const clean = readdirSync(path("test/fixtures/clean")).map((name) => join("clean", name));
  for (const file of ["full.yaml", "clean.yaml", ...clean]) {
    const policy = parse(read("test/fixtures", file));
    yield { policy, words };
    yield { policy, words, part: { audience: "kunder", wholeFile: "policy.html" } };
    // Where one purpose only has its time decided, the first layer says it outright.
    const all = Object.entries(policy.purposes);
    for (const one of all)
      for (const other of all)
        yield { policy: { ...policy, purposes: Object.fromEntries([one, other]) }, words };
  }
}

// What is open, with one day for all of it, and with several.
function* withGaps(policy, words) {
  yield { policy: { ...policy, transfers: "undecided" }, words };
  const paths = Object.keys(policy.purposes).flatMap((id) =>
    ["legalBasis", "retention", "categories", "sources", "recipients", "provision"].map(
      (key) => `/purposes/${id}/${key}`,
    ),
  );
  yield { policy, words, deadlines: new Map(paths.map((path) => [path, "2027-03-31"])) };
  yield {
    policy,
    words,
    deadlines: new Map(paths.map((path, index) => [path, `2027-03-${10 + (index % 20)}`])),
  };
}

// What a policy may leave out is null in the view.
function* reduced({ wordsOf }) {
  const words = wordsOf(wordsIn("sv"));
  for (const policy of eachWithoutOne(parse(read("test/fixtures/full.yaml")))) yield { policy, words };
}

function* eachWithoutOne(value) {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    if (Array.isArray(value)) {
      for (const each of eachWithoutOne(value[key])) yield value.with(key, each);
      continue;
    }
    const { [key]: own, ...rest } = value;
    yield rest;
    if (typeof value.name === "string") yield { name: value.name };
    for (const each of eachWithoutOne(own)) yield { ...value, [key]: each };
  }
}

// A part may read what is there wherever ours is called.
function partsOf(language, sections, { checkPaths, common }) {
  const sources = readdirSync(path("templates", language, "parts")).map((name) => [
    basename(name, ".hbs"),
    Handlebars.parse(read("templates", language, "parts", name)),
  ]);
  const unread = Object.fromEntries(sources.map(([name]) => [name, { reads: [] }]));
  const known = { "page-description": { kind: "object", keys: { controllerName: { kind: "text" } } } };
  const note = ({ calls }) => {
    for (const {
      part,
      shape: { maybe: _, ...shape },
    } of calls)
      known[part] = known[part] ? common(known[part], shape) : shape;
  };
  for (const [name, shape] of Object.entries(sections)) {
    const file = `templates/${language}/${name}.md.hbs`;
    if (existsSync(path(file))) note(checkPaths(Handlebars.parse(read(file)), shape, unread));
  }
  const parts = {};
  // Parts that call parts come after those that sections call, and are read after those that they call.
  for (const _ of sources) {
    for (const [name, source] of sources) {
      if (!known[name]) continue;
      const reading = checkPaths(source, known[name], { ...unread, ...parts });
      note(reading);
      parts[name] = { shape: known[name], reads: [...reading.read] };
    }
  }
  return Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
