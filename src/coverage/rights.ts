import { restsOn, restsOnConsent, restsOnContract } from "../lint/facts/bases.js";
import { child, pointer } from "../model/pointer.js";
import type { Policy, Purpose, Rights } from "../model/policy.generated.js";
import type { Text } from "../model/text.js";
import { type Asked, missing, notApplicable, told, type Verdict } from "./row.js";

type Right = Exclude<keyof Rights, "request" | "further">;

const ALWAYS: readonly Right[] = ["access", "rectification", "erasure", "restriction"];

/** The rights that follow from what the purpose does. On an undecided basis only those that hold on every basis. */
export function rights(policy: Policy): (asked: Asked) => Verdict {
  return ({ purpose }) => {
    const absent = rightsOf(purpose).filter((right) => policy.rights[right] === undefined);
    const first = absent[0];
    if (first === undefined) return told("/rights");
    const lines = absent.map((right) => `${right}: {}`).join(", ");
    return missing(pointer("rights", first), {
      sv: `under rights saknas ${lines}`,
      en: `rights lacks ${lines}`,
    });
  };
}

function rightsOf(purpose: Purpose): Right[] {
  const { directMarketing, automated } = purpose;
  const needed: Right[] = [...ALWAYS];
  if (restsOn(purpose, "legitimate-interests", "public-task") || directMarketing) needed.push("objection");
  if (automated !== false && (restsOnConsent(purpose) || restsOnContract(purpose)))
    needed.push("portability");
  return needed;
}

/** That consent can be withdrawn, where the purpose rests on consent. */
export function withdrawal(policy: Policy): (asked: Asked) => Verdict {
  return ({ purpose, path }) => {
    if (!restsOnConsent(purpose))
      return notApplicable(withoutConsent(purpose.legalBasis), child(path, "legalBasis"));
    if (purpose.consent?.withdrawal !== undefined) return told(child(child(path, "consent"), "withdrawal"));
    if (policy.rights.withdrawal) return told("/rights/withdrawal");
    return missing(child(child(path, "consent"), "withdrawal"), {
      sv: "det står inte att det går",
      en: "it does not say that one can",
    });
  };
}

function withoutConsent(basis: Purpose["legalBasis"]): Text {
  return basis === "undecided"
    ? {
        sv: "avgörs när grunden är bestämd",
        en: "asked once the basis is decided",
      }
    : { sv: "grunden är inte samtycke", en: "the basis is not consent" };
}

/** That people can complain to the supervisory authority. */
export function complaint(policy: Policy): Verdict {
  const path = "/rights/complaint";
  if (policy.rights.complaint) return told(path);
  return missing(path, {
    sv: "det står inte att man kan klaga",
    en: "it does not say that one can complain",
  });
}
