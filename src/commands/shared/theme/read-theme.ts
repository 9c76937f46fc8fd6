import { withLegalBasis } from "../rules.js";
import type { Session } from "../session.js";
import type { Settings } from "../settings.js";
import { blameSettings } from "../settings-file.js";
import { withSeverity } from "../severity.js";
import { readStyle } from "./read-style.js";
import { readTemplates } from "./read-templates.js";
import { type House, type HouseOptions, NONE } from "./theme.js";

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
      withSeverity(withLegalBasis(found), settings),
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
