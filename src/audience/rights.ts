import { basesOf, restsOn } from "../model/bases.js";
import { mechanismsOf } from "../model/mechanisms.js";
import type { Policy, Purpose, Rights } from "../model/policy.generated.js";

/** The rights that the part's people have: without those that nothing in it can give. */
export function rightsFor(part: Policy): Rights {
  const { portability, withdrawal, ...rights } = part.rights;
  const purposes = Object.values(part.purposes);
  return {
    ...rights,
    ...(portability && purposes.some(mayBePortable) ? { portability } : {}),
    ...(withdrawal && mayRestOnConsent(part) ? { withdrawal } : {}),
  };
}

// Article 20(1): what rests on consent or a contract, by automated means. What is undecided may do so.
function mayBePortable(purpose: Purpose): boolean {
  return (mayRestOnTheirConsent(purpose) || restsOn(purpose, "contract")) && purpose.automated !== false;
}

function mayRestOnTheirConsent(purpose: Purpose): boolean {
  const open = basesOf(purpose).length === 0;
  return open || restsOn(purpose, "consent") || purpose.specialCategoryGround === "explicit-consent";
}

function mayRestOnConsent({ purposes, transfers, automatedDecisions, categories }: Policy): boolean {
  return (
    Object.values(purposes).some(mayRestOnTheirConsent) ||
    // A decision under Article 22 may rest on explicit consent, and the format does not say which do.
    automatedDecisions !== "none" ||
    transfers === "undecided" ||
    (typeof transfers === "object" &&
      Object.values(transfers).some((each) => mechanismsOf(each).includes("explicit-consent"))) ||
    Object.values(categories).some(({ nationalIdGround = "" }) => /samtyck/i.test(nationalIdGround))
  );
}
