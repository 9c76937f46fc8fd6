import { type CalendarDate, formatDate } from "../../model/date.js";
import { pointer } from "../../model/pointer.js";
import type { Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import { compareVersionNumbers } from "../../model/version.js";
import type { Puttable } from "../../revise/put/format.js";
import { sha256Of } from "../shared/archive/altered.js";
import { type DataEdit, editPolicy } from "../shared/edit-policy.js";
import type { OnePolicy } from "../shared/one-policy.js";
import { withMarkOf } from "../shared/replace-file.js";
import type { Plan } from "./plan.js";

/** The two files of a release. */
export interface Released {
  /** What is put in the archive: the policy as released, with its entry in the history. */
  readonly archived: Source;
  /** The same, with the archived file's hash in that entry. */
  readonly policy: Source;
}

/** The policy as released, and the file as it will be afterwards. */
export function releasedFrom(
  { source, policy, bytes }: OnePolicy,
  plan: Plan,
  { today, incomplete }: { readonly today: CalendarDate; readonly incomplete: string | undefined },
): Released {
  const { version, effectiveFrom } = plan;
  const day = formatDate(today);
  const history = policy.history ?? [];
  // An entry that the editor has written for this version keeps the editor's words.
  const written = history.findIndex((entry) => compareVersionNumbers(entry.version, version) === 0);
  const index = written < 0 ? history.length : written;
  const at = (key: string) => pointer("history", index, key);
  const translated = policy.translations?.en !== undefined;
  const edits: DataEdit[] = [
    ...(policy.version === version ? [] : [{ put: "/version", value: version, after: "language" }]),
    ...(policy.effectiveFrom === effectiveFrom
      ? []
      : [{ put: "/effectiveFrom", value: effectiveFrom, after: "version" }]),
    ...(policy.lastUpdated === undefined ? [] : [{ put: "/lastUpdated", value: day }]),
    ...(written < 0
      ? [{ append: "/history", value: entryOf(plan, translated, day, incomplete), after: "review" }]
      : [
          { put: at("effectiveFrom"), value: effectiveFrom },
          ...(plan.material ? [{ put: at("material"), value: true }] : []),
          { put: at("released"), value: day },
          ...(incomplete === undefined ? [] : [{ put: at("incomplete"), value: incomplete }]),
        ]),
  ];
  const archived = editPolicy(source, edits);
  const bytesOf = new TextEncoder().encode(withMarkOf(bytes, archived.text));
  return { archived, policy: editPolicy(archived, [{ put: at("sha256"), value: sha256Of(bytesOf) }]) };
}

function entryOf(
  { version, effectiveFrom, summary, changes, material }: Plan,
  translated: boolean,
  released: string,
  incomplete: string | undefined,
): Puttable {
  const text = ({ sv, en }: Text): Puttable => (translated ? { sv, en } : sv);
  return {
    version,
    effectiveFrom,
    ...(summary ? { summary: text(summary) } : {}),
    ...(changes.length > 0 ? { changes: changes.map(text) } : {}),
    ...(material ? { material: true } : {}),
    released,
    ...(incomplete === undefined ? {} : { incomplete }),
  };
}
