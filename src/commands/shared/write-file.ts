import { Failure } from "../../model/failure.js";
import type { OutputFile } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import type { Session } from "./session.js";

/**
 * Writes a report where an option says, in UTF-8 whatever the shell would have made of it, and whole or not at all.
 * @param flag the option, for messages
 * @throws Failure if it cannot be written, or would replace a YAML file: that is a policy or settings, and no report.
 */
export function writeFileOf(
  { io }: Session,
  path: string,
  flag: string,
  content: Omit<OutputFile, "name">,
): void {
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  const name = path.slice(slash + 1);
  if (name === "") throw nameless(path, flag);
  if (/\.ya?ml$/i.test(name) && io.exists(path)) throw yaml(path, flag);
  try {
    io.writeFiles(slash < 0 ? "." : path.slice(0, slash) || "/", [{ name, ...content }]);
  } catch (error) {
    throw error instanceof Failure ? aboutFile(error, flag) : error;
  }
}

function nameless(path: string, flag: string): Failure {
  const shown = visible(path);
  return new Failure({
    sv: `${flag}: ”${shown}” är inget filnamn. Skriv en fil, till exempel ${flag} rapport.txt`,
    en: `${flag}: "${shown}" is not a file name. Write a file, for example ${flag} report.txt`,
  });
}

function yaml(path: string, flag: string): Failure {
  const shown = visible(path);
  return new Failure({
    sv: `${flag}: ”${shown}” är en YAML-fil som redan finns, och ersätts inte av en rapport. Välj en annan fil.`,
    en: `${flag}: "${shown}" is a YAML file that exists already, and is not replaced by a report. Choose another file.`,
  });
}

// The writer was made for the pages of a build, and speaks of their folder and their names.
function aboutFile(error: Failure, flag: string): Failure {
  const { sv, en } = error.text;
  return new Failure(
    {
      sv: sv
        .replace("en annan mapp med --out", `en annan fil med ${flag}`)
        .replace("Döp om policyfilen:", `Välj en annan fil med ${flag}:`),
      en: en
        .replace("another folder with --out", `another file with ${flag}`)
        .replace("Rename the policy file:", `Choose another file with ${flag}:`),
    },
    { cause: error },
  );
}
