import { tiltDocument } from "../../export/tilt/document.js";
import type { CalendarDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import { outputName } from "../../model/output-name.js";
import { addressIn } from "../../render/publication.js";
import { printJson } from "../../report/print-json.js";
import { exportWords } from "./export-words.js";
import type { Exported, ExportInput } from "./exporter.js";
import { openNotes } from "./open-notes.js";

/**
 * One policy as a document of TILT.
 * @throws Failure if there are several: a document is about one.
 */
export async function toTilt(policies: readonly ExportInput[], today: CalendarDate): Promise<Exported> {
  const [first, second] = policies;
  if (!first) return { text: "", notes: [] };
  if (second) throw new Failure(ONE);
  const { policy, file } = first;
  const facts = { name: outputName(file), address: addressIn(policy.language, policy), today };
  const { document, open } = tiltDocument(policy, facts, await exportWords(policy.language));
  return { text: printJson(document), notes: openNotes(file, open, PLACEHOLDER) };
}

const ONE = {
  sv: "Ett TILT-dokument gäller en policy. Ange vilken: policy export --as tilt <fil>",
  en: "A TILT document is about one policy. Say which: policy export --as tilt <file>",
};

const PLACEHOLDER = {
  sv: "TILT kräver ett värde även där policyn inget säger. Där står schemats förval (tom text eller false), och meta.undecided räknar upp ställena.",
  en: "TILT asks for a value even where the policy says nothing. The schema's default is used (an empty text or false), and meta.undecided lists the places.",
};
