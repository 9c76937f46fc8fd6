import { nearest } from "../../../model/nearest.js";
import { withSuggestion } from "../../../model/suggestion.js";
import type { Text } from "../../../model/text.js";
import { visible } from "../../../model/visible.js";
import { parts, sections } from "./shapes.generated.js";

/** What a file of the user's folder is in for. */
export interface Override {
  readonly language: string;
  readonly kind: "section" | "part" | "words";
  /** The template's name, as in the tool's own files. */
  readonly name: string;
}

/** Every file that a user's folder may have, relative to it. */
export function possibleNames(languages: readonly string[]): string[] {
  return languages.flatMap((language) => [
    ...Object.keys(sections).map((name) => `${language}/${name}.md.hbs`),
    ...Object.keys(parts[language] ?? {}).map((name) => `${language}/parts/${name}.hbs`),
    `${language}/words.json`,
  ]);
}

/** What the file is in for, or why it is in for nothing. */
export function overrideOf(path: string, languages: readonly string[]): Override | Text {
  const known = possibleNames(languages);
  if (!known.includes(path)) return unknown(path, known, languages);
  const [language = "", ...rest] = path.split("/");
  const name = rest.at(-1) ?? "";
  if (name === "words.json") return { language, kind: "words", name };
  const kind = rest.length > 1 ? "part" : "section";
  return { language, kind, name: name.replace(/(?:\.md)?\.hbs$/, "") };
}

function unknown(path: string, known: readonly string[], languages: readonly string[]): Text {
  if (/^page\.(?:html\.hbs|css)$/.test(path.split("/").at(-1) ?? "")) return FRAME;
  const near = nearest(path, known) ?? sameName(path, known);
  const places = languages.map((language) => `${language}/`).join(", ");
  return withSuggestion(
    {
      sv: `Det finns ingen mall som heter ”${visible(path)}”.`,
      en: `There is no template called "${visible(path)}".`,
    },
    near,
    {
      otherwise: {
        sv: `Mallarna ligger i ${places} och heter som i paketets docs/templates.md.`,
        en: `Templates are in ${places} and are named as in the package's docs/templates.md.`,
      },
    },
  );
}

// In the wrong folder, or with another ending.
function sameName(path: string, known: readonly string[]): string | undefined {
  const bare = (each: string) =>
    (each.split("/").at(-1) ?? "").replace(/(?:\.(?:md|hbs|handlebars|html))+$/, "");
  const name = nearest(bare(path), known.map(bare));
  return name === undefined ? undefined : known.find((each) => bare(each) === name);
}

const FRAME: Text = {
  sv: "Sidans ram går inte att ersätta: den bär det som gör sidan säker och tillgänglig. Ändra utseendet med en CSS-fil: style i policy.config.yaml, eller --style.",
  en: "The page's frame cannot be replaced: it has what makes the page safe and accessible. Change its looks with a CSS file: style in policy.config.yaml, or --style.",
};
