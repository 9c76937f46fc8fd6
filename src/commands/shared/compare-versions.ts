import type { GradedChange } from "../../compare/meaning/change.js";
import { comparePolicies } from "../../compare/meaning/compare-policies.js";
import { isTranslated } from "../../model/edition.js";
import { keys, valueAt } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";
import { positionAt, type Source, spanOf } from "../../model/source.js";
import type { Lang } from "../../model/text.js";
import type { DiffReport, ReportedChange } from "../../report/diff/diff-report.js";

/** One version, read and found valid. */
export interface ValidVersion {
  readonly file: string;
  readonly label: string;
  readonly source: Source;
  readonly policy: Policy;
}

/** What changed from one version to the other, with the names and lines that a report shows. */
export function compareVersions(from: ValidVersion, to: ValidVersion, lang: Lang): DiffReport {
  const changes = comparePolicies(from.source.data, to.source.data);
  return {
    file: to.file,
    from: from.label,
    to: to.label,
    versions: { from: from.policy.version, to: to.policy.version },
    changes: changes.map((change) => reported(change, from.source, to.source, lang)),
  };
}

function reported(change: GradedChange, from: Source, to: Source, lang: Lang): ReportedChange {
  const { concerned, ...rest } = change;
  const source = change.kind === "removed" ? from : to;
  const [group = "", id] = keys(change.path);
  const entry = id === undefined ? undefined : entryOf(source.data, group, id, lang);
  return {
    ...rest,
    line: positionAt(source.lineStarts, spanOf(source, change.path)[0]).line,
    ...(entry && { entry }),
    ...(concerned && {
      concerned: concerned.map((subject) => nameIn(to.data, "dataSubjects", subject, lang)),
    }),
  };
}

// The parts that have ids of the policy's own: their entries have names. The others have the format's own words.
function entryOf(data: unknown, group: string, id: string, lang: Lang): ReportedChange["entry"] {
  const value = valueAt(data, [group, id]);
  if (typeof value !== "object" || value === null || !("name" in value)) return undefined;
  return { group, id, name: nameIn(data, group, id, lang) };
}

function nameIn(data: unknown, group: string, id: string, lang: Lang): string {
  const name = valueAt(data, [group, id, "name"]);
  if (isTranslated(name)) return name[lang] ?? name.sv ?? id;
  return typeof name === "string" ? name : id;
}
