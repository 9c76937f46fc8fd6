// Made from schema/config.schema.json by `npm run generate`. Do not edit.

/**
 * Settings of policy lint and policy build.
 */
export interface SettingsFile {
  /**
   * The schema's address, for editors.
   */
  $schema?: string;
  /**
   * Files or globs to check when the command names none. Paths start at the settings file and may not lead out of its folder. At most three * and three groups between two slashes.
   *
   * Items: A path without .. and without a leading slash.
   */
  files?: string[];
  /**
   * Files, folders or globs that folders and globs leave out; a file that is named is read all the same. Default: released versions: ** /policy/archive/**, and archive/<name>/ beside a policy that lies elsewhere. Paths start at the settings file and may not lead out of its folder.
   *
   * @maxItems 100
   *
   * Items: A path without .. and without a leading slash.
   */
  ignore?: string[];
  /**
   * Folder with templates of your own in place of some of the tool's, with the same names. The path starts at the settings file and may not lead out of its folder.
   */
  templates?: string;
  /**
   * CSS file that is put after the page's own style. The path starts at the settings file and may not lead out of its folder.
   */
  style?: string;
  /**
   * Severity of single rules: error, warning, note or off. Rules without which the page would be wrong cannot be changed.
   */
  rules?: {
    /**
     * error fails, warning warns, note only mentions, off switches off.
     */
    [k: string]: "error" | "warning" | "note" | "off";
  };
  /**
   * More warnings than this give exit code 1.
   */
  maxWarnings?: number;
  /**
   * How many days before the last day the tool warns of a review.
   */
  dueSoonDays?: number;
}
