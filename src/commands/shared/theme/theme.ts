import type { Diagnostic } from "../../../model/diagnostic.js";
import type { PageStyle } from "../../../render/page.js";
import type { OwnTemplates } from "../../../render/templates.js";
import type { Report } from "../../../report/report.js";

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

/** Nothing of its own. */
export const NONE: House = { templates: {}, diagnostics: [], texts: new Map() };

/** A report with what was found in the house's own files. */
export function withHouse(report: Report, house: House): Report {
  return {
    ...report,
    files: [...report.files, ...house.texts.keys()],
    diagnostics: [...report.diagnostics, ...house.diagnostics],
    texts: new Map([...report.texts, ...house.texts]),
  };
}
