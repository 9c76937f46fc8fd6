import { visible } from "../../model/visible.js";
import { printJson } from "../print-json.js";
import type { AnyStatus, StatusReport } from "./status.js";

/**
 * For programs: every policy in order of urgency. What a policy does not say is null. `days` are counted from `today`
 * and are negative when past. File names and paths are exact.
 */
export function writeStatusJson({ today, policies }: StatusReport): string {
  return printJson({ today, policies: policies.map(onePolicy) });
}

function onePolicy(status: AnyStatus) {
  if ("invalid" in status) return { file: status.file, valid: false };
  const { file, title, controller, version, effectiveFrom, review, missing, errors, warnings, due, pages } =
    status;
  return {
    file,
    valid: true,
    title: visible(title),
    controller: visible(controller),
    version: version ?? null,
    effectiveFrom: effectiveFrom ?? null,
    review: {
      cycle: review.cycle,
      last: review.last ?? null,
      by: review.by === undefined ? null : visible(review.by),
      next: review.next ?? null,
      changedSince: review.changedSince,
    },
    missing: { total: missing.total, waived: missing.waived },
    findings: { errors, warnings },
    due: due.map(({ kind, date, days, path, line, name, rule, reason }) => ({
      kind,
      date,
      days,
      path,
      line,
      name: name === undefined ? null : visible(name),
      rule: rule ?? null,
      reason: reason === undefined ? null : visible(reason),
    })),
    pages: pages.map(({ file: page, language, state }) => ({ file: page, language, state })),
  };
}
