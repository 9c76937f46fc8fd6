import type { Diagnostic } from "../model/diagnostic.js";
import { Failure } from "../model/failure.js";
import type { Policy } from "../model/policy.generated.js";
import { visible } from "../model/visible.js";
import { parse } from "../parse/parse.js";
import { readText } from "../parse/read-text.js";
import type { Rendered, RenderOptions } from "../render/render.js";
import type { OwnTemplates } from "../render/templates.js";
import { withSeverity } from "./check-files.js";
import type { Session } from "./session.js";
import type { Settings } from "./settings.js";

/** Where an organisation's own templates are. */
export interface HouseOptions {
  /** A folder; undefined for what the settings say. */
  readonly templates?: string | undefined;
}

/** An organisation's own templates, read and checked. */
export interface House {
  readonly templates: OwnTemplates;
  readonly diagnostics: readonly Diagnostic[];
  /** By file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Larger than any text for people. */
const MAX_BYTES = 100 * 1024;

const NONE: House = { templates: {}, diagnostics: [], texts: new Map() };

/**
 * What the options, or else the settings, name of the organisation's own.
 * @throws Failure if it cannot be read.
 */
export async function readHouse(session: Session, settings: Settings, options: HouseOptions): Promise<House> {
  const folder = options.templates ?? settings.templates;
  if (folder === undefined) return NONE;
  const texts = new Map<string, string>();
  const unreadable: Diagnostic[] = [];
  const files = session.io.listFiles(folder).map((path) => {
    const file = `${folder.replace(/[/\\]+$/, "")}/${path}`;
    const bytes = session.io.readFile(file, MAX_BYTES);
    const { text, diagnostics } = readText(file, bytes, "template");
    texts.set(file, text);
    const words = path.endsWith("/words.json") ? parse(file, bytes) : undefined;
    unreadable.push(...(words?.diagnostics ?? diagnostics));
    return { file, path, text, source: words?.source };
  });
  if (unreadable.length > 0) return { ...NONE, diagnostics: unreadable, texts };
  // Handlebars' compiler takes as long to load as a policy takes to build.
  const { readOverrides } = await import("../render/overrides/overrides.js");
  const { ourWords } = await import("../render/templates.js");
  const { templates, diagnostics } = readOverrides(files, await ourWords());
  return { templates, diagnostics: diagnostics.flatMap((found) => withSeverity(found, settings)), texts };
}

/**
 * The policy as a page, in the house's own words.
 * @throws Failure if its templates make something of the policy's values that no check foresaw.
 */
export async function renderIn(house: House, policy: Policy, options: RenderOptions): Promise<Rendered> {
  // Loaded when there is something to render: templates and Markdown are half of the start-up time.
  const { render } = await import("../render/render.js");
  try {
    return await render(policy, { ...options, templates: house.templates });
  } catch (error) {
    if (Object.keys(house.templates).length === 0) throw error;
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
