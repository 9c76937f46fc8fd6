import { type Diagnostic, newDiagnostic, type Severity } from "../../model/diagnostic.js";
import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { nearest } from "../../model/nearest.js";
import { pointer } from "../../model/pointer.js";
import { rangeAt, type Source, spanOf } from "../../model/source.js";
import { withSuggestion } from "../../model/suggestion.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { parse } from "../../parse/parse.js";
import { validateSettings } from "../../validate/validate-settings.js";
import { allRules } from "./rules.js";
import { readSettingsFile } from "./settings-file.js";

/** The first mistakes; the others often go away with them. */
const MAX_SHOWN = 5;

/** What an organisation has decided for its own policies. */
export interface Settings {
  /** The file that says so, if there is one, and the folder that its paths start at, if not the current one. */
  readonly file: string | undefined;
  readonly folder: string | undefined;
  /** Where each value is in that file, by its pointer: line and column. */
  readonly positions: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
  /** Which files to check when the command names none; undefined for the tool's own choice. */
  readonly files: readonly string[] | undefined;
  /** What folders and globs leave out; undefined for the tool's own choice. */
  readonly ignore: readonly string[] | undefined;
  /** The folder of the user's own templates, if there is one. */
  readonly templates: string | undefined;
  /** The style sheet of the user's own, if there is one. */
  readonly style: string | undefined;
  /** Rules whose severity differs from their own. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** More warnings than this fail a run. */
  readonly maxWarnings: number;
  /** Days before the due date from which a review counts as due soon. */
  readonly dueSoonDays: number;
}

/** The settings where there is no file, and of whatever a file leaves out. */
export const DEFAULTS: Settings = {
  file: undefined,
  folder: undefined,
  positions: new Map(),
  files: undefined,
  ignore: undefined,
  templates: undefined,
  style: undefined,
  rules: new Map(),
  maxWarnings: Number.POSITIVE_INFINITY,
  dueSoonDays: 30,
};

/**
 * The settings in a file.
 * @throws Failure if it cannot be used, with the lines that are wrong.
 */
export async function settingsIn(io: Io, file: string): Promise<Settings> {
  const found = readSettingsFile(io, file);
  if (found.bytes === undefined) return { ...DEFAULTS, file: found.file, folder: found.folder };
  const inFolder = (path: string | undefined) =>
    path === undefined || found.folder === undefined ? path : `${found.folder}/${path}`;
  const { source, diagnostics } = parse(found.file, found.bytes);
  if (!source) return refuse(diagnostics);
  const { settings, diagnostics: violations } = await validateSettings(source);
  if (!settings) return refuse(violations);
  const unknown = Object.keys(settings.rules ?? {}).flatMap((id) => whyNotSet(source, id));
  if (unknown.length > 0) return refuse(unknown);
  return {
    file: found.file,
    folder: found.folder,
    positions: positionsIn(source),
    files: settings.files,
    ignore: settings.ignore,
    templates: inFolder(settings.templates),
    style: inFolder(settings.style),
    rules: new Map(Object.entries(settings.rules ?? {})),
    maxWarnings: settings.maxWarnings ?? DEFAULTS.maxWarnings,
    dueSoonDays: settings.dueSoonDays ?? DEFAULTS.dueSoonDays,
  };
}

function positionsIn(source: Source): Settings["positions"] {
  return new Map(
    [...source.places].map(([path, { value }]) => [path, rangeAt(source.lineStarts, value).start] as const),
  );
}

function whyNotSet(source: Source, id: string): Diagnostic[] {
  const rule = allRules.find((each) => each.id === id);
  if (rule && !rule.integrity) return [];
  const path = pointer("rules", id);
  return [
    newDiagnostic({
      file: source.file,
      range: rangeAt(source.lineStarts, spanOf(source, path, "key")),
      rule: "schema",
      message: rule ? unchangeable(id) : noSuchRule(id),
      path,
    }),
  ];
}

function unchangeable(id: string): Text {
  return {
    sv: `Regeln ”${id}” går inte att ändra: utan den kan sidan bli fel. Ta bort raden.`,
    en: `The rule "${id}" cannot be changed: without it the page can be wrong. Remove the line.`,
  };
}

function noSuchRule(id: string): Text {
  const near = nearest(
    id,
    allRules.map((each) => each.id),
  );
  return withSuggestion(
    { sv: `Det finns ingen regel som heter ”${id}”.`, en: `There is no rule called "${id}".` },
    near,
    {
      otherwise: {
        sv: "Kör policy explain --list för att se alla.",
        en: "Run policy explain --list to see them all.",
      },
    },
  );
}

// The settings concern every file, so there is no report to put their errors in.
function refuse(diagnostics: readonly Diagnostic[]): never {
  const lines = (lang: "sv" | "en") =>
    diagnostics
      .slice(0, MAX_SHOWN)
      .map(
        ({ file, range: { start }, message }) =>
          `${file}:${start.line}:${start.column}: ${visible(message[lang])}`,
      )
      .join("\n");
  const file = visible(diagnostics[0]?.file ?? "");
  throw new Failure({
    sv: `${lines("sv")}\nInställningarna går inte att använda. Rätta dem, eller ta bort ${file}.`,
    en: `${lines("en")}\nThe settings cannot be used. Correct them, or remove ${file}.`,
  });
}
