import type { Diagnostic } from "../../../model/diagnostic.js";
import { Failure } from "../../../model/failure.js";
import { visible } from "../../../model/visible.js";
import { parse } from "../../../parse/parse.js";
import { readText } from "../../../parse/read-text.js";
import type { Session } from "../session.js";
import { NONE, type Theme } from "./theme.js";

// Three times the largest built-in template. What reads Markdown takes time with the square of some texts, and a proposed change
// can bring templates with it.
const MAX_TEMPLATE = 16 * 1024;

// With this many files and no template it is probably the wrong folder, and listing each file would hide that.
const MAX_STRAY = 5;

/** Reads and checks the templates in a folder. */
export async function readTemplates({ io }: Session, folder: string): Promise<Theme> {
  const texts = new Map<string, string>();
  const unreadable: Diagnostic[] = [];
  const paths = io.listFiles(folder);
  const link = paths.find((path) => path.endsWith("/"));
  if (link !== undefined) throw linked(`${folder.replace(/[/\\]+$/, "")}/${link.slice(0, -1)}`);
  // Handlebars' compiler takes as long to load as a policy takes to build.
  const { ourWords, possibleNames, readOverrides } = await import(
    "../../../render/theme/templates/user-templates.js"
  );
  const ours = await ourWords();
  const known = possibleNames(Object.keys(ours));
  if (paths.length > MAX_STRAY && !paths.some((path) => known.includes(path))) throw noTemplates(folder);
  const files = paths.map((path) => {
    const file = `${folder.replace(/[/\\]+$/, "")}/${path}`;
    // A file that is not a template is reported by its name; it is not read.
    if (!/\.hbs$|(?:^|\/)words\.json$/.test(path)) return { file, path, text: "" };
    const bytes = io.readFile(file, MAX_TEMPLATE);
    const { text, diagnostics } = readText(file, bytes, "template");
    texts.set(file, text);
    const words = path.endsWith("/words.json") ? parse(file, bytes) : undefined;
    unreadable.push(...(words?.diagnostics ?? diagnostics));
    return { file, path, text, source: words?.source };
  });
  if (unreadable.length > 0) return { ...NONE, diagnostics: unreadable, texts };
  const { templates, diagnostics } = readOverrides(files, ours);
  return { templates, diagnostics, texts };
}

function linked(path: string): Failure {
  const name = visible(path);
  return new Failure({
    sv: `”${name}” är en symbolisk länk till en mapp och följs inte. Ersätt länken med en mapp som har mallarna i sig.`,
    en: `"${name}" is a symbolic link to a folder and is not followed. Replace the link with a folder that has the templates in it.`,
  });
}

function noTemplates(folder: string): Failure {
  const name = visible(folder);
  return new Failure({
    sv: `Ingen fil i mappen ”${name}” heter som en mall. Ange mappen som sv/ eller en/ ligger i, med mallar som sv/contact.md.hbs.`,
    en: `No file in the folder "${name}" is called as a template. Name the folder that sv/ or en/ is in, with templates such as sv/contact.md.hbs.`,
  });
}
