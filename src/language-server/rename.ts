import type * as lsp from "vscode-languageserver";
import { Failure } from "../model/failure.js";
import { DATA_SUBJECT } from "../model/references.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import type { CheckedDocument } from "./checked-document.js";
import { idsOf, type Occurrences, occurrencesAt } from "./ids.js";
import { offsetOf, rangeOf } from "./positions.js";

// As the schema has it.
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 60;
// Without quotes YAML reads these as something other than text.
const NOT_TEXT = ["true", "false", "null"];
// What a list may say instead of ids.
const NOT_IDS = ["undecided", "none"];

/**
 * The characters to rename, and what they are now.
 * @throws Failure if nothing there can be renamed, with the reason.
 */
export function renameable(
  checked: CheckedDocument,
  position: lsp.Position,
): { range: lsp.Range; placeholder: string } {
  const { source, found } = idAt(checked, position);
  const offset = offsetOf(source, position, checked.mark);
  const spans = [...(found.definition ? [found.definition] : []), ...found.uses];
  const span = spans.find(([start, end]) => start <= offset && offset <= end);
  if (!span) throw new Failure(NO_ID);
  return { range: rangeOf(source, span, checked.mark), placeholder: found.id };
}

/**
 * The edits that give the id at the position another name, at its key and everywhere it is used.
 * @throws Failure if the name cannot be used, or nothing there can be renamed.
 */
export function renamed(checked: CheckedDocument, position: lsp.Position, to: string): lsp.TextEdit[] {
  const { source, found } = idAt(checked, position);
  if (to === found.id) return [];
  const problem = whyNot(source, found, to);
  if (problem) throw new Failure(problem);
  const spans = [...(found.definition ? [found.definition] : []), ...found.uses];
  return spans.map((span) => ({ range: rangeOf(source, span, checked.mark), newText: to }));
}

function idAt(checked: CheckedDocument, position: lsp.Position): { source: Source; found: Occurrences } {
  const { source, findings, problem } = checked;
  if (!source) throw new Failure(problem ?? broken(findings[0]?.range.start.line));
  const found = occurrencesAt(source, offsetOf(source, position, checked.mark));
  if (!found) throw new Failure(NO_ID);
  if (!found.definition) throw new Failure(unexplained(found));
  return { source, found };
}

function whyNot(source: Source, { group }: Occurrences, to: string): Text | undefined {
  if (!ID.test(to) || to.length > LONGEST) return wrongForm(to);
  if (NOT_TEXT.includes(to) || NOT_IDS.includes(to) || (group === "sources" && to === DATA_SUBJECT)) {
    return taken(to);
  }
  return idsOf(source, group).includes(to) ? exists(group, to) : undefined;
}

const NO_ID: Text = {
  sv: "Här står inget kortnamn. Ställ markören på kortnamnet för till exempel en mottagare eller ett ändamål.",
  en: "There is no id here. Place the cursor on the id of a recipient, a purpose or the like.",
};

function broken(line: number | undefined): Text {
  return {
    sv: `Filen går inte att läsa${line ? `: se felet på rad ${line}` : ""}. Rätta det först, så går det att byta namn.`,
    en: `The file cannot be read${line ? `: see the error on line ${line}` : ""}. Correct it first, and you can rename.`,
  };
}

function unexplained({ group, id }: Occurrences): Text {
  if (group === "sources" && id === DATA_SUBJECT) {
    return {
      sv: `”${DATA_SUBJECT}” är den registrerade själv och kan inte byta namn.`,
      en: `"${DATA_SUBJECT}" is the person concerned and cannot be renamed.`,
    };
  }
  return {
    sv: `”${visible(id)}” finns inte under ”${group}”. Rätta stavningen, eller lägg till det där, innan du byter namn.`,
    en: `There is no "${visible(id)}" under "${group}". Correct the spelling, or add it there, before you rename.`,
  };
}

function wrongForm(to: string): Text {
  const shown = visible(to.slice(0, LONGEST));
  return {
    sv: `”${shown}” kan inte vara ett kortnamn. Använd gemener a–z, siffror och bindestreck, med en bokstav först och högst ${LONGEST} tecken, till exempel it-supplier.`,
    en: `"${shown}" cannot be an id. Use lower-case a–z, digits and hyphens, with a letter first and at most ${LONGEST} characters, such as it-supplier.`,
  };
}

function taken(to: string): Text {
  return {
    sv: `”${to}” betyder redan något annat i en policy. Välj ett annat kortnamn.`,
    en: `"${to}" already means something else in a policy. Choose another id.`,
  };
}

function exists(group: string, to: string): Text {
  return {
    sv: `”${to}” finns redan under ”${group}”. Välj ett annat kortnamn.`,
    en: `There already is "${to}" under "${group}". Choose another id.`,
  };
}
