import { withLegalBasis } from "../rules.js";
import type { Session } from "../session.js";
import type { Settings } from "../settings.js";
import { blameSettings } from "../settings-file.js";
import { withSeverity } from "../severity.js";
import { readStyle } from "./read-style.js";
import { readTemplates } from "./read-templates.js";
import { NONE, type Theme, type ThemeOptions } from "./theme.js";

/**
 * The organisation's own templates and style, from the options or else from the settings.
 * @throws Failure if it cannot be read.
 */
export async function readTheme(session: Session, settings: Settings, options: ThemeOptions): Promise<Theme> {
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
  what: keyof ThemeOptions,
  options: ThemeOptions,
  settings: Settings,
  read: (path: string) => Promise<Theme>,
): Promise<Theme> {
  const path = options[what] ?? settings[what];
  if (path === undefined) return NONE;
  try {
    return await read(path);
  } catch (error) {
    throw options[what] === undefined ? blameSettings(settings, what, settings[what], error) : error;
  }
}
