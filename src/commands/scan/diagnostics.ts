import { locate } from "../../lint/lint.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Source } from "../../model/source.js";
import type { Evidence } from "../../model/trace.js";
import type { VendorLookup } from "../../model/vendors/vendor.js";
import { type Examination, examine } from "../../scan/examine.js";
import type { ScanFinding } from "../../scan/finding.js";
import { allRules } from "../shared/rules.js";
import type { Settings } from "../shared/settings.js";
import { withSeverity } from "../shared/severity.js";
import { unneededWaivers } from "./unneeded.js";
import { scanWaivers, waiverFor, withWaiver } from "./waived.js";

/** A policy that was read and found valid. */
export interface ReadPolicy {
  readonly source: Source;
  readonly policy: Policy;
  readonly settings: Settings;
}

/** The result of a scan for several policies. */
export interface Against {
  readonly diagnostics: readonly Diagnostic[];
  readonly examinations: readonly Examination[];
  /** How many findings were left out, since the earlier evidence gives them too. */
  readonly known: number;
}

/**
 * The findings of each policy, as diagnostics in the order of the file. Something is missing only if no
 * policy describes it, and is then reported for the first one.
 * @param today the day that decides which waivers have expired
 * @param earlier what was seen before: what it gives rise to is left out
 */
export function againstAll(
  evidence: Evidence,
  policies: readonly ReadPolicy[],
  vendors: VendorLookup,
  own: readonly string[],
  today: string,
  earlier?: Evidence,
): Against {
  const examinations = policies.map(({ policy }) => examine(evidence, policy, vendors, own));
  // Of several policies each must lack it. A set, since a register can lead to a hundred thousand findings.
  const lacking = examinations.map(({ findings }) => new Set(findings.map(identityOf)));
  const isLackedByAll = (finding: ScanFinding) => lacking.every((each) => each.has(identityOf(finding)));
  let known = 0;
  const diagnostics = policies.flatMap(({ source, policy, settings }, index) => {
    const { findings } = examinations[index] as Examination;
    const before = new Set(earlier ? examine(earlier, policy, vendors, own).findings.map(identityOf) : []);
    const isNew = (finding: ScanFinding) =>
      finding.rule === "scan-incomplete" || !before.has(identityOf(finding));
    const told = findings.filter(
      (finding) => !isMissing(source, finding) || (index === 0 && isLackedByAll(finding)),
    );
    const waivers = scanWaivers(source, today);
    const judged = told.map((finding) => {
      const found = diagnosticOf(source, finding);
      return { finding, found, waiver: waiverFor(found, finding, waivers) };
    });
    const used = new Set(judged.flatMap(({ waiver }) => waiver ?? []));
    const fresh = judged.filter(({ finding }) => isNew(finding));
    known += told.length - fresh.length;
    return [
      ...fresh.map(({ found, waiver }) => withWaiver(found, waiver)),
      ...unneededWaivers(source, waivers, used, evidence),
    ]
      .flatMap((found) => withSeverity(found, settings))
      .sort(byPlace);
  });
  return { diagnostics, examinations, known };
}

function identityOf({ rule, path }: ScanFinding): string {
  return `${rule} ${path}`;
}

/** Whether the finding is about something that the policy lacks, rather than about a line of it. */
function isMissing(source: Source, { path }: ScanFinding): boolean {
  return path === "" || !source.places.has(path);
}

function diagnosticOf(source: Source, { rule: id, seen, severity, ...finding }: ScanFinding): Diagnostic {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  const { gap: _, ...found } = locate(source, rule, finding);
  return { ...found, ...(severity && { severity }), ...(seen.length > 0 && { seen }) };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.range.start, b.range.start];
  return (
    one.line - other.line || one.column - other.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
