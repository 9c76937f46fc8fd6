import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import Handlebars from "handlebars";
import { banner, path, read, write } from "./paths.mjs";

const DECLARATION = `import type { Compiled } from "../templates.js";

export declare const sections: Compiled["sections"];
export declare const parts: Compiled["parts"];
export declare const words: Compiled["words"];
`;

const OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** The templates, compiled ahead of time. A template is code: only our own are compiled here. */
export function generateTemplates() {
  for (const language of languages()) generateLanguage(language);
  generatePage();
}

/** The languages that there are templates for. */
export function languages() {
  const entries = readdirSync(path("templates"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The words of a language that no template holds. */
export function wordsIn(language) {
  return { ...JSON.parse(read("templates", language, "words.json")), countries: countriesIn(language) };
}

function generateLanguage(language) {
  const sections = compileAll(`templates/${language}`, ".md.hbs");
  const parts = compileAll(`templates/${language}/parts`, ".hbs");
  write(
    `src/render/templates/${language}.generated.js`,
    `${banner(`templates/${language}`)}export const sections = ${sections};\n\nexport const parts = ${parts};\n\nexport const words = ${JSON.stringify(wordsIn(language), null, 2)};\n`,
  );
  write(`src/render/templates/${language}.generated.d.ts`, DECLARATION);
}

// CLDR's names of countries. They are kept rather than asked for: Node takes longer to load its own than to make a page,
// and another version of Node may have others.
function countriesIn(language) {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const countries = codes.filter((code) => !NOT_COUNTRIES.includes(code) && names.of(code) !== undefined);
  return Object.fromEntries(countries.map((code) => [code, names.of(code)]));
}

// Codes that CLDR names though they are no country or territory, or no longer one.
const NOT_COUNTRIES = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];

// Values are Markdown-escaped in the view; Handlebars' HTML escaping on top would show as &amp; in the text.
function compileAll(folder, ending) {
  const names = readdirSync(path(folder))
    .filter((name) => name.endsWith(ending))
    .sort();
  const entries = names.map((name) => {
    const code = withoutPlaces(
      Handlebars.precompile(asWritten(read(folder, name)), { ...OPTIONS, noEscape: true }),
    );
    return `${JSON.stringify(name.slice(0, -ending.length))}: ${code}`;
  });
  return `{\n${entries.join(",\n")}\n}`;
}

// Where in the template each expression is, which Handlebars keeps for its messages, is a quarter of the code. The views
// are checked against the templates in the tests.
function withoutPlaces(code) {
  const place = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;
  return code.replace(new RegExp(`,"loc":${place}|, ?${place}(?= *\\))`, "g"), "");
}

// The file's last line break belongs to the file, not to the text: a part is often used within a line. One that is a
// line of its own ends in an empty line.
function asWritten(text) {
  return text.replace(/\n$/, "");
}

function generatePage() {
  const css = read("templates/page.css").trim();
  const hash = createHash("sha256").update(css, "utf8").digest("base64");
  const code = withoutPlaces(Handlebars.precompile(read("templates/page.html.hbs"), OPTIONS));
  write(
    "src/render/templates/page.generated.js",
    `${banner("templates/page.html.hbs and templates/page.css")}export const page = ${code};\n\nexport const style = ${JSON.stringify({ css, hash: `sha256-${hash}`, sources: "" })};\n`,
  );
}
