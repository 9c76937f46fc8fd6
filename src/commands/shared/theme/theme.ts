import type { Diagnostic } from "../../../model/diagnostic.js";
import type { PageStyle } from "../../../render/page.js";
import type { OwnTemplates } from "../../../render/templates.js";
import type { Report } from "../../../report/report.js";

/** Where an organisation's own templates and style are. */
export interface ThemeOptions {
  /** A folder; undefined for what the settings say. */
  readonly templates?: string | undefined;
  /** A file; undefined for what the settings say. */
  readonly style?: string | undefined;
}

/** An organisation's own templates and style, read and checked. */
export interface Theme {
  readonly templates: OwnTemplates;
  readonly style?: PageStyle;
  readonly diagnostics: readonly Diagnostic[];
  /** By file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The default templates and style. */
export const NONE: Theme = { templates: {}, diagnostics: [], texts: new Map() };

/** A report with what was found in the user's templates and style. */
export function withTheme(report: Report, theme: Pick<Theme, "diagnostics" | "texts">): Report {
  return {
    ...report,
    files: [...report.files, ...theme.texts.keys()],
    diagnostics: [...report.diagnostics, ...theme.diagnostics],
    texts: new Map([...report.texts, ...theme.texts]),
  };
}
