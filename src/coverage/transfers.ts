import { transfersOut } from "../lint/facts/adequacy.js";
import { countriesOf, isThirdCountry } from "../lint/facts/country.js";
import { entries, listed } from "../lint/facts/entries.js";
import { transfersCover } from "../lint/facts/transfers-cover.js";
import { child, pointer } from "../model/pointer.js";
import type { Policy, Transfer } from "../model/policy.generated.js";
import { type Asked, missing, notApplicable, told, type Verdict, worst } from "./row.js";

const PATH = "/transfers";

/** Whether data leave the EEA, and on what ground. */
export function transfers(policy: Policy): (asked: Asked) => Verdict {
  if (policy.transfers === "undecided") {
    const verdict = missing(PATH, {
      sv: "det står inte om uppgifter lämnar EU/EES",
      en: "it does not say whether data leave the EEA",
    });
    return () => verdict;
  }
  const { all, unbound, byRecipient } = judged(policy);
  return ({ purpose, path }) => {
    const ids = listed(purpose.recipients);
    // Which recipients are concerned is not known: every transfer may be.
    if (!ids) return worst(all) ?? told(PATH);
    const found = ids.flatMap((id) => byRecipient.get(id) ?? []);
    const verdict = worst(ids.length > 0 ? [...found, ...unbound] : found);
    if (verdict) return verdict;
    if (policy.transfers === "none") return told(PATH);
    return notApplicable(
      { sv: "ingen mottagare är utanför EU/EES", en: "no recipient is outside the EEA" },
      child(path, "recipients"),
    );
  };
}

interface Judged {
  readonly all: readonly Verdict[];
  /** The verdict on transfers that do not say to whom, if there are any. */
  readonly unbound: readonly Verdict[];
  /** One verdict for each recipient outside the EEA. */
  readonly byRecipient: ReadonlyMap<string, readonly Verdict[]>;
}

function judged(policy: Policy): Judged {
  const all: Verdict[] = [];
  const unbound: Verdict[] = [];
  const byRecipient = new Map<string, Verdict[]>();
  const isDescribed = transfersCover(policy);
  const add = (id: string, verdict: Verdict) => {
    const known = byRecipient.get(id);
    byRecipient.set(id, [worst(known ? [...known, verdict] : [verdict]) ?? verdict]);
  };
  for (const [, transfer, path] of transfersOut(policy)) {
    const verdict = verdictOn(transfer, path);
    const ids = transfer.recipients ?? [];
    all.push(verdict);
    if (ids.length === 0) unbound.push(verdict);
    for (const id of ids) add(id, verdict);
  }
  for (const [id, recipient, path] of entries(policy.recipients, "recipients")) {
    for (const [country] of countriesOf(recipient, path)) {
      if (!isThirdCountry(country) || isDescribed(id, country)) continue;
      const verdict = undescribed(id);
      add(id, verdict);
      all.push(verdict);
    }
  }
  const first = worst(unbound);
  return { all, unbound: first ? [first] : [], byRecipient };
}

function verdictOn(transfer: Transfer, path: string): Verdict {
  if (transfer.mechanism === undefined) {
    return missing(child(path, "mechanism"), {
      sv: "det står inte vilket stöd överföringen har",
      en: "it does not say what the transfer rests on",
    });
  }
  // How to get a copy of safeguards is always stated: the page falls back on "contact us".
  return told(path);
}

function undescribed(id: string): Verdict {
  return missing(pointer("recipients", id, "country"), {
    sv: `mottagaren ”${id}” är utanför EU/EES, men ingen överföring dit beskrivs`,
    en: `the recipient "${id}" is outside the EEA, but no transfer there is described`,
  });
}
