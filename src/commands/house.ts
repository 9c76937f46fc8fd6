import type { Diagnostic } from "../model/diagnostic.js";
import { Failure } from "../model/failure.js";
import type { Policy } from "../model/policy.generated.js";
import { visible } from "../model/visible.js";
import { parse } from "../parse/parse.js";
import { readText } from "../parse/read-text.js";
import type { PageStyle } from "../render/page.js";
import type { Rendered, RenderOptions } from "../render/render.js";
import type { OwnTemplates } from "../render/templates.js";
import { withSeverity } from "./check-files.js";
import type { Session } from "./session.js";
import type { Settings } from "./settings.js";
import { blameSettings } from "./settings-file.js";

/** Where an organisation's own templates and style are. */
export interface HouseOptions {
  /** A folder; undefined for what the settings say. */
  readonly templates?: string | undefined;
  /** A file; undefined for what the settings say. */
  readonly style?: string | undefined;
}

/** An organisation's own templates and style, read and checked. */
export interface House {
  readonly templates: OwnTemplates;
  readonly style?: PageStyle;
  readonly diagnostics: readonly Diagnostic[];
  /** By file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

// Three times the largest of ours. What reads Markdown takes time with the square of some texts, and a proposed change
// can bring templates with it.
const MAX_TEMPLATE = 16 * 1024;

// Room for a typeface or two.
const MAX_STYLE = 100 * 1024;

// So many files and not one template: the folder is another one, and to name each file would hide that.
const MOST_STRAY = 5;

const NONE: House = { templates: {}, diagnostics: [], texts: new Map() };

/**
 * What the options, or else the settings, name of the organisation's own.
 * @throws Failure if it cannot be read.
 */
export async function readHouse(session: Session, settings: Settings, options: HouseOptions): Promise<House> {
  const templates = await readOne("templates", options, settings, (folder) => readTemplates(session, folder));
  const style = await readOne("style", options, settings, (file) => readStyle(session, file));
  return {
    templates: templates.templates,
    ...(style.style ? { style: style.style } : {}),
    diagnostics: [...templates.diagnostics, ...style.diagnostics].flatMap((found) =>
      withSeverity(found, settings),
    ),
    texts: new Map([...templates.texts, ...style.texts]),
  };
}

async function readOne(
  what: keyof HouseOptions,
  options: HouseOptions,
  settings: Settings,
  read: (path: string) => Promise<House>,
): Promise<House> {
  const path = options[what] ?? settings[what];
  if (path === undefined) return NONE;
  try {
    return await read(path);
  } catch (error) {
    throw options[what] === undefined ? blameSettings(what, error) : error;
  }
}

async function readTemplates({ io }: Session, folder: string): Promise<House> {
  const texts = new Map<string, string>();
  const unreadable: Diagnostic[] = [];
  const paths = io.listFiles(folder);
  // Handlebars' compiler takes as long to load as a policy takes to build.
  const { possibleNames, readOverrides } = await import("../render/overrides/overrides.js");
  const { ourWords } = await import("../render/templates.js");
  const ours = await ourWords();
  const known = possibleNames(Object.keys(ours));
  if (paths.length > MOST_STRAY && !paths.some((path) => known.includes(path))) throw noTemplates(folder);
  const files = paths.map((path) => {
    const file = `${folder.replace(/[/\\]+$/, "")}/${path}`;
    // Of what is no template the name is enough to say so.
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

function noTemplates(folder: string): Failure {
  const name = visible(folder);
  return new Failure({
    sv: `Ingen fil i mappen ”${name}” heter som en mall. Ange mappen som sv/ eller en/ ligger i, med mallar som sv/contact.md.hbs.`,
    en: `No file in the folder “${name}” is called as a template. Name the folder that sv/ or en/ is in, with templates such as sv/contact.md.hbs.`,
  });
}

async function readStyle({ io }: Session, file: string): Promise<House> {
  const { text, diagnostics } = readText(file, io.readFile(file, MAX_STYLE), "style");
  const texts = new Map([[file, text]]);
  if (diagnostics.length > 0) return { ...NONE, diagnostics, texts };
  const { checkHouseStyle, withHouseStyle } = await import("../render/house-style/house-style.js");
  const found = checkHouseStyle(file, text);
  return {
    ...NONE,
    diagnostics: found,
    texts,
    ...(found.some(({ severity }) => severity === "error") ? {} : { style: withHouseStyle(text) }),
  };
}

/**
 * The policy as a page, in the house's own words and style.
 * @throws Failure if its templates make something of the policy's values that no check foresaw.
 */
export async function renderIn(house: House, policy: Policy, options: RenderOptions): Promise<Rendered> {
  // Loaded when there is something to render: templates and Markdown are half of the start-up time.
  const { render } = await import("../render/render.js");
  const { templates, style } = house;
  try {
    return await render(policy, { ...options, templates, ...(style ? { style } : {}) });
  } catch (error) {
    if (Object.keys(templates).length === 0) throw error;
    const why = visible(error instanceof Error ? error.message : String(error));
    throw new Failure(
      {
        sv: `De egna mallarna ger en text som inte kan bli en sida. Ta bort dem en i taget för att se vilken. Verktyget säger (på engelska): ${why}`,
        en: `The templates of your own make a text that cannot become a page. Remove them one by one to see which. The tool says: ${why}`,
      },
      { cause: error },
    );
  }
}
