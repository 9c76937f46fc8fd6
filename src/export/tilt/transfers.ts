import { mechanismsOf, SAFEGUARDS } from "../../model/mechanisms.js";
import type { Policy } from "../../model/policy.generated.js";
import { MECHANISM_NAMES } from "../ropa/mechanism-names.js";
import type { ExportWords } from "../words.js";
import { below, type Open } from "./open.js";

/** The transfers out of the EEA, each with its grounds. */
export function transfersOf({ transfers }: Policy, open: Open, { language }: ExportWords) {
  if (transfers === "undecided") return open.or<never[]>(undefined, [], "/thirdCountryTransfers");
  if (transfers === "none") return [];
  return Object.values(transfers).map((transfer, index) => {
    const at = below("/thirdCountryTransfers", index);
    const found = mechanismsOf(transfer);
    const ground = (key: string, ...kinds: readonly string[]) => {
      const named = found
        .filter((each) => kinds.includes(each))
        .map((each) => MECHANISM_NAMES[each][language]);
      return {
        available: open.flag(found.length > 0 ? named.length > 0 : undefined, below(at, key, "available")),
        description: named.join(", "),
      };
    };
    return {
      // The format knows countries only, as a text; an international organisation is named there.
      country: transfer.country ?? transfer.organisation ?? "",
      adequacyDecision: ground("adequacyDecision", "adequacy", "data-privacy-framework"),
      appropriateGuarantees: ground("appropriateGuarantees", ...SAFEGUARDS),
      // No policy says whether the other country's courts help.
      presenceOfEnforceableRightsAndEffectiveRemedies: {
        available: open.flag(
          undefined,
          below(at, "presenceOfEnforceableRightsAndEffectiveRemedies", "available"),
        ),
        description: "",
      },
      standardDataProtectionClause: ground(
        "standardDataProtectionClause",
        "standard-contractual-clauses",
        "authority-contractual-clauses",
      ),
    };
  });
}
