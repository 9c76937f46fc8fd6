// Made from schema/config.schema.json by `npm run generate`. Do not edit.

/**
 * Inställningar för policy lint och policy build. · Settings of policy lint and policy build.
 */
export interface SettingsFile {
  /**
   * Adress till schemat, för redigeringsprogram. · The schema's address, for editors.
   */
  $schema?: string;
  /**
   * Filer eller mönster som kontrolleras när kommandot inte anger några. Sökvägar räknas från inställningsfilen och får inte leda ut ur mappen. Högst tre * och tre grupper mellan två snedstreck. · Files or globs to check when the command names none. Paths start at the settings file and may not lead out of its folder. At most three * and three groups between two slashes.
   *
   * Items: En sökväg utan .. och utan inledande snedstreck. · A path without .. and without a leading slash.
   */
  files?: string[];
  /**
   * Filer, mappar eller mönster som mappar och mönster inte tar med; en fil som anges med sitt namn läses ändå. Förval: utgivna versioner, ** /policy/archive/**. Sökvägar räknas från inställningsfilen och får inte leda ut ur mappen. · Files, folders or globs that folders and globs leave out; a file that is named is read all the same. Default: released versions, ** /policy/archive/**. Paths start at the settings file and may not lead out of its folder.
   *
   * @maxItems 100
   *
   * Items: En sökväg utan .. och utan inledande snedstreck. · A path without .. and without a leading slash.
   */
  ignore?: string[];
  /**
   * Mapp med egna mallar i stället för några av verktygets, med samma namn. Sökvägen räknas från inställningsfilen och får inte leda ut ur mappen. · Folder with templates of your own in place of some of the tool's, with the same names. The path starts at the settings file and may not lead out of its folder.
   */
  templates?: string;
  /**
   * CSS-fil som läggs efter sidans egen stil. Sökvägen räknas från inställningsfilen och får inte leda ut ur mappen. · CSS file that is put after the page's own style. The path starts at the settings file and may not lead out of its folder.
   */
  style?: string;
  /**
   * Allvar för enskilda regler: error, warning, note eller off. Regler utan vilka sidan blir fel går inte att ändra. · Severity of single rules: error, warning, note or off. Rules without which the page would be wrong cannot be changed.
   */
  rules?: {
    /**
     * error stoppar, warning varnar, note bara nämner, off stänger av. · error fails, warning warns, note only mentions, off switches off.
     */
    [k: string]: "error" | "warning" | "note" | "off";
  };
  /**
   * Fler varningar än så ger slutkod 1. · More warnings than this give exit code 1.
   */
  maxWarnings?: number;
  /**
   * Så många dagar före sista dagen varnar verktyget för en granskning. · How many days before the last day the tool warns of a review.
   */
  dueSoonDays?: number;
}
