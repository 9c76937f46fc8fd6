import type { Diagnostic } from "../model/diagnostic.js";
import type { SettingsFile } from "../model/settings.generated.js";
import type { Source } from "../model/source.js";
import check from "./settings-validator.generated.js";

/** Settings of the right shape, or at least one error. */
export type SettingsValidation =
  | { readonly settings: SettingsFile; readonly diagnostics: readonly [] }
  | { readonly settings: undefined; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

/** Checks the data against the settings' JSON Schema. */
export async function validateSettings(source: Source): Promise<SettingsValidation> {
  if (check(source.data)) return { settings: source.data as SettingsFile, diagnostics: [] };
  const errors = check.errors ?? [];
  const { explain, settingsSchema } = await import("./explain.js");
  return { settings: undefined, diagnostics: explain(source, errors, settingsSchema) };
}
