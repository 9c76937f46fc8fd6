import { isOfScan, whyInvalid } from "../../lint/waiver-validity.js";
import { readWaivers, type Waiver } from "../../lint/waivers.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Source } from "../../model/source.js";
import type { ScanFinding } from "../../scan/finding.js";
import { fits, isUnder } from "../../scan/matching.js";

/** The waivers of a policy that are for what a scan finds, and hold on a day. */
export function scanWaivers(source: Source, today: string): readonly Waiver[] {
  return readWaivers(source).filter(
    (waiver) => isOfScan(waiver) && !whyInvalid(waiver) && (waiver.untilText as string) >= today,
  );
}

/** The waiver that a finding has: by name, or by the line that it points at. */
export function waiverFor(
  found: Diagnostic,
  finding: ScanFinding,
  waivers: readonly Waiver[],
): Waiver | undefined {
  return waivers.find(
    ({ rule, what, line }) =>
      rule === found.rule &&
      (what === undefined ? line === found.range.start.line : isAbout(finding, what.toLowerCase())),
  );
}

/** The finding, marked as waived where it is. */
export function withWaiver(found: Diagnostic, waiver: Waiver | undefined): Diagnostic {
  if (!waiver) return found;
  const { untilText: until, reason } = waiver as Waiver & { untilText: string; reason: string };
  return { ...found, waived: { until, reason } };
}

/** Whether a name is that of the finding's entry, of what was stored, of the company in a register, or a domain. */
function isAbout({ path, seen }: ScanFinding, what: string): boolean {
  // `com` or `*` would hide everything.
  const domain = what.includes(".") ? what : undefined;
  const pattern = what.includes("*") && !/[^*]{2}/.test(what) ? undefined : what;
  return (
    path.split("/")[2] === what ||
    seen.some(
      ({ name, host }) =>
        (name !== undefined && pattern !== undefined && fits(name.toLowerCase(), pattern)) ||
        (host !== undefined && domain !== undefined && isUnder(host, domain)),
    )
  );
}
