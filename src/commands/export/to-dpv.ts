import { dpvDocument } from "../../export/dpv/graph.js";
import { Failure } from "../../model/failure.js";
import { addressIn } from "../../render/publication.js";
import { printJson } from "../../report/print-json.js";
import { exportWords } from "./export-words.js";
import type { Exported, ExportInput } from "./exporter.js";
import { openNotes } from "./open-notes.js";

/**
 * One policy as JSON-LD with the terms of DPV.
 * @throws Failure if there are several: their things would have the same names.
 */
export async function toDpv(policies: readonly ExportInput[]): Promise<Exported> {
  const [first, second] = policies;
  if (!first) return { text: "", notes: [] };
  if (second) throw new Failure(ONE);
  const { policy, file } = first;
  const address = addressIn(policy.language, policy);
  const { document, open } = dpvDocument(policy, address, await exportWords(policy.language));
  return { text: printJson(document), notes: openNotes(file, open, LEFT_OUT) };
}

const ONE = {
  sv: "En graf gäller en policy. Ange vilken: policy export --as dpv <fil>",
  en: "A graph is about one policy. Say which: policy export --as dpv <file>",
};

const LEFT_OUT = {
  sv: "Utelämnat, på de här ställena i policyn:",
  en: "Left out, at these places of the policy:",
};
