import type { Policy, Purpose } from "../../model/policy.generated.js";
import type { ExportWords } from "../words.js";
import { basesText } from "./basis-names.js";
import { COLUMNS, type Column } from "./columns.js";
import { contactText, officerText } from "./contact-text.js";
import { retentionText } from "./retention-text.js";
import { transferCells } from "./transfer-cells.js";

/** One row of the record, for one purpose. A cell is undefined where the policy does not say. */
export interface RecordRow {
  readonly purposeId: string;
  readonly cells: Readonly<Record<Column["id"], string | undefined>>;
}

/** The record of processing (Art. 30(1)) as far as a policy has it: one row for each purpose. */
export function recordOf(policy: Policy, words: ExportWords): RecordRow[] {
  const common = commonCells(policy, words);
  return Object.entries(policy.purposes).map(([purposeId, purpose]) => ({
    purposeId,
    cells: {
      ...common,
      jointControllers: jointControllers(policy, purposeId),
      purpose: [purpose.name, purpose.description].filter(Boolean).join(": "),
      dataSubjects: named(purpose.dataSubjects, policy.dataSubjects),
      categories: categories(purpose, policy),
      recipients: named(purpose.recipients, policy.recipients) ?? none(purpose.recipients, words),
      ...transferCells(policy, purpose, words),
      retention: retentionText(policy, purpose, words),
      legalBasis: basesText(purpose, words.language),
    },
  }));
}

/** The columns that a row leaves empty and the article asks for. */
export function emptyColumns({ cells }: RecordRow): Column[] {
  return COLUMNS.filter(({ id, point }) => point !== undefined && cells[id] === undefined);
}

function commonCells(policy: Policy, { language, country }: ExportWords) {
  const { controller, representative, security, version } = policy;
  const measures = security?.measures ?? [];
  return {
    controller: contactText(controller, country),
    // Asked for where there is one, as joint controllers are: without one the cell is rightly empty.
    representative: representative ? contactText(representative, country) : "",
    dataProtectionOfficer: officerText(policy.dataProtectionOfficer, { language, country }),
    security: measures.length > 0 ? measures.join(" ") : undefined,
    version,
  };
}

function jointControllers({ jointControllers: joint = [] }: Policy, purposeId: string): string {
  return joint
    .filter(({ purposes }) => purposes === undefined || purposes.includes(purposeId))
    .map(({ name, email }) => [name, email].filter(Boolean).join(", "))
    .join("; ");
}

function categories({ categories: ids }: Purpose, { categories: all }: Policy): string | undefined {
  if (!Array.isArray(ids) || ids.length === 0) return undefined;
  return ids
    .map((id) => {
      const { name = id, examples = [] } = all[id] ?? {};
      return examples.length > 0 ? `${name} (${examples.join(", ")})` : name;
    })
    .join("; ");
}

function named(
  ids: readonly string[] | "undecided" | undefined,
  entries: Readonly<Record<string, { readonly name: string }>>,
): string | undefined {
  if (!Array.isArray(ids) || ids.length === 0) return undefined;
  return ids.map((id: string) => entries[id]?.name ?? id).join("; ");
}

// An empty list says that there are none; no list says nothing.
function none(ids: Purpose["recipients"], { language }: ExportWords): string | undefined {
  return Array.isArray(ids) ? { sv: "Inga", en: "None" }[language] : undefined;
}
