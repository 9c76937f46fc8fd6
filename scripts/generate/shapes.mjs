import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import Handlebars from "handlebars";
import { compiled } from "./compiled.mjs";
import { banner, path, read, write } from "./paths.mjs";
import { languages } from "./templates.mjs";
import { viewShapes } from "./view-shapes.mjs";

const FILE = "src/render/theme/templates/shapes.generated.js";

/** What the view of each template can hold, so that templates of a user's own can be checked against it. */
export async function generateShapes() {
  const code = await compiled(`
    export { common } from "./src/render/theme/templates/shape.js";
    export { checkPaths } from "./src/render/theme/templates/check-paths.js";`);
  const sections = viewShapes();
  const parts = Object.fromEntries(
    languages().map((language) => [language, partsOf(language, sections, code)]),
  );
  const data = `export const sections = ${JSON.stringify(sections)};\n\nexport const parts = ${JSON.stringify(parts)};\n`;
  write(FILE, `${banner("the types of the views in src/render/view")}${data}`);
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
