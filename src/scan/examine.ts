import type { Policy } from "../model/policy.generated.js";
import type { Evidence, Unseen } from "../model/trace.js";
import type { VendorLookup } from "../model/vendors/vendor.js";
import { visible } from "../model/visible.js";
import { notSeen, undocumented } from "./check-companies.js";
import { checkCookies } from "./check-cookies.js";
import { transfersUndocumented } from "./check-transfers.js";
import { documentedIn } from "./documented.js";
import type { ScanFinding } from "./finding.js";
import { type Company, companiesOf } from "./seen-companies.js";
import { type Stored, storedIn } from "./stored.js";

/** The result of a scan for one policy. */
export interface Examination {
  /** Whom the traces lead to; with `described` where the policy describes them. */
  readonly companies: readonly Company[];
  /** The cookies and other storage that were seen. */
  readonly stored: readonly Stored[];
  readonly findings: readonly ScanFinding[];
}

/**
 * Compares what was seen with a policy.
 * @param own domains that are the organisation's own besides those that the policy says, such as the site scanned
 */
export function examine(
  evidence: Evidence,
  policy: Policy,
  vendors: VendorLookup,
  own: readonly string[] = [],
): Examination {
  const documented = documentedIn(policy, vendors, own);
  const companies = companiesOf(evidence.traces, documented, vendors);
  const stored = storedIn(evidence.traces, vendors);
  const { unseen } = evidence;
  const findings = [
    ...undocumented(companies, policy),
    ...transfersUndocumented(companies, policy),
    ...checkCookies(stored, policy, evidence),
    ...notSeen(policy, evidence),
    ...unseen.map(incomplete),
  ];
  return { companies, stored, findings };
}

function incomplete({ source, why, minor }: Unseen): ScanFinding {
  return {
    rule: "scan-incomplete",
    path: "",
    message: { sv: `${visible(source)}: ${why.sv}`, en: `${visible(source)}: ${why.en}` },
    // What could not be seen never counts as clean.
    severity: minor ? "note" : "error",
    seen: [],
  };
}
