import { restsOn } from "../lint/facts/bases.js";
import { listed, mapped } from "../lint/facts/entries.js";
import { opennessOf } from "../lint/facts/open-retention.js";
import { child, pointer } from "../model/pointer.js";
import type { Policy } from "../model/policy.generated.js";
import { DATA_SUBJECT } from "../model/references.js";
import { placedRetentions } from "../model/retentions.js";
import { originOf, otherSources } from "./origin.js";
import { type Asked, missing, notApplicable, told, type Verdict } from "./row.js";

/** The legal basis. Whether it is the right one is for the rules to say. */
export function legalBasis({ purpose, path }: Asked): Verdict {
  const at = child(path, "legalBasis");
  if (purpose.legalBasis !== "undecided") return told(at);
  return missing(at, { sv: "grunden är inte bestämd", en: "the basis is not decided" });
}

/** The interest, where the basis is legitimate interests. */
export function legitimateInterest({ purpose, path }: Asked): Verdict {
  if (purpose.legalBasis === "undecided") {
    return notApplicable(
      {
        sv: "avgörs när grunden är bestämd",
        en: "asked once the basis is decided",
      },
      child(path, "legalBasis"),
    );
  }
  if (!restsOn(purpose, "legitimate-interests")) {
    return notApplicable(
      { sv: "grunden är inte berättigat intresse", en: "the basis is not legitimate interests" },
      child(path, "legalBasis"),
    );
  }
  const at = child(path, "legitimateInterest");
  if (purpose.legitimateInterest) return told(child(at, "interest"));
  return missing(at, { sv: "det står inte vilket intresset är", en: "it does not say what the interest is" });
}

/** The categories of data. */
export function categories({ purpose, path }: Asked): Verdict {
  const at = child(path, "categories");
  if (Array.isArray(purpose.categories)) return told(at);
  return missing(at, { sv: "det står inte vilka uppgifter", en: "it does not say which data" });
}

/** Who receives the data; an empty list says that no one does. */
export function recipients(policy: Policy): (asked: Asked) => Verdict {
  // The law asks for the recipients of the notice, and not for those of each purpose.
  const listed = Object.keys(policy.recipients).length > 0;
  return ({ purpose, path }) => {
    const at = child(path, "recipients");
    if (Array.isArray(purpose.recipients)) return told(at);
    if (listed) return told("/recipients");
    return missing(at, {
      sv: "det står inte vilka som får uppgifterna",
      en: "it does not say who receives the data",
    });
  };
}

/** The period, or criteria that tell it: that data are kept as long as necessary does not. */
export function retention({ purpose, path }: Asked): Verdict {
  const at = child(path, "retention");
  if (!mapped(purpose.retention)) {
    return missing(at, {
      sv: "det står inte hur länge de sparas",
      en: "it does not say how long data are kept",
    });
  }
  const open = placedRetentions(purpose, path).find(([each]) => opennessOf(each) !== undefined);
  if (!open) return told(at);
  return missing(child(open[1], "criteria"), {
    sv: "kriterierna nämner ingen händelse, tid eller bestämd lag",
    en: "the criteria name no event, time or particular law",
  });
}

/** Whether the person must provide the data, and what follows otherwise. */
export function provision({ purpose, path }: Asked): Verdict {
  const at = child(path, "provision");
  const found = mapped(purpose.provision);
  if (found?.consequence !== undefined) return told(at);
  if (found) {
    return missing(child(at, "consequence"), {
      sv: "det står inte vad som händer annars",
      en: "it does not say what follows otherwise",
    });
  }
  const sources = listed(purpose.sources);
  if (sources && sources.length > 0 && !sources.includes(DATA_SUBJECT)) {
    return notApplicable(
      { sv: "personen lämnar inga uppgifter själv", en: "the person provides no data" },
      child(path, "sources"),
    );
  }
  return missing(at, {
    sv: "det står inte om de måste lämnas",
    en: "it does not say whether they must",
  });
}

/** Where data from elsewhere come from, and whether the public can consult each source. */
export function source(policy: Policy): (asked: Asked) => Verdict {
  return ({ purpose, path }) => {
    const at = child(path, "sources");
    if (originOf(policy, purpose) === "undecided") {
      return missing(at, {
        sv: "det står inte varifrån de kommer",
        en: "it does not say where they come from",
      });
    }
    const unstated = otherSources(policy, purpose).find(
      (id) =>
        (policy.sources[id]?.kind ?? "third-party") === "third-party" &&
        policy.sources[id]?.public === undefined,
    );
    if (unstated === undefined) return told(at);
    return missing(pointer("sources", unstated, "public"), {
      sv: `det står inte om källan ”${unstated}” är allmänt tillgänglig`,
      en: `it does not say whether the source "${unstated}" is publicly accessible`,
    });
  };
}
