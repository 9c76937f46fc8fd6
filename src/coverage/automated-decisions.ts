import { entries, mapped } from "../lint/facts/entries.js";
import { child } from "../model/pointer.js";
import type { AutomatedDecision, Policy } from "../model/policy.generated.js";
import { type Asked, missing, notApplicable, told, type Verdict, worst } from "./row.js";

const PATH = "/automatedDecisions";

/** Whether decisions are automated, by what logic and with what consequences; `none` counts as stated. */
export function automatedDecisions(policy: Policy): (asked: Asked) => Verdict {
  if (policy.automatedDecisions === "none") return () => told(PATH);
  if (policy.automatedDecisions === "undecided") {
    const verdict = missing(PATH, {
      sv: "det står inte om sådana beslut fattas",
      en: "it does not say whether there are any",
    });
    return () => verdict;
  }
  const byPurpose = new Map<string | undefined, Verdict>();
  for (const [, decision, path] of entries(mapped(policy.automatedDecisions), "automatedDecisions")) {
    const verdict = verdictOn(decision, path);
    const known = byPurpose.get(decision.purpose);
    byPurpose.set(decision.purpose, (known && worst([known, verdict])) ?? verdict);
  }
  // A decision that does not say what it is for may concern every purpose.
  const unbound = byPurpose.get(undefined);
  return ({ id }) =>
    worst([byPurpose.get(id), unbound].filter((verdict) => verdict !== undefined)) ??
    notApplicable(
      {
        sv: "inget av besluten gäller ändamålet",
        en: "no decision is for this purpose",
      },
      PATH,
    );
}

function verdictOn({ logic, consequences }: AutomatedDecision, path: string): Verdict {
  if (logic === undefined) {
    return missing(child(path, "logic"), {
      sv: "det står inte hur beslutet fattas",
      en: "it does not say how the decision is made",
    });
  }
  if (consequences !== undefined) return told(path);
  return missing(child(path, "consequences"), {
    sv: "det står inte vad beslutet betyder för personen",
    en: "it does not say what the decision means for the person",
  });
}
