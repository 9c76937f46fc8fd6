import { mechanismsOf } from "../../model/mechanisms.js";
import { pointer } from "../../model/pointer.js";
import type { Policy, Recipient } from "../../model/policy.generated.js";
import type { Words } from "../lexicon.js";
import { maybe, text, texts, webLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { camelFlags, type Facts } from "./shared.js";

const MECHANISMS = [
  "adequacy",
  "data-privacy-framework",
  "standard-contractual-clauses",
  "binding-corporate-rules",
  "explicit-consent",
  "contract-performance",
  "other-derogation",
] as const;

/** Who receives data, grouped by what the role means to the reader, and transfers outside the EEA. */
export function disclosure(facts: Facts): SectionPlan[] {
  const { policy } = facts;
  const all = Object.entries(policy.recipients);
  const promises = new Set(policy.promises ?? []);
  const open = Object.values(policy.purposes).some((each) => !Array.isArray(each.recipients));
  const sections: SectionPlan[] = [
    {
      id: "recipients",
      level: 2,
      template: "recipients",
      from: ["/recipients", "/promises"],
      view: {
        authorisedStaffOnly: promises.has("authorised-staff-only"),
        noSale: promises.has("no-sale"),
        noDisclosureBeyondRecipients: promises.has("no-disclosure-beyond-recipients"),
        noDisclosure: promises.has("no-disclosure"),
        noRecipients: all.length === 0 && !open,
        anyoneUndecided: all.length === 0 && open,
      },
    },
  ];
  for (const [template, belongs] of GROUPS) {
    const group = all.filter(([, recipient]) => belongs(recipient));
    if (group.length > 0) sections.push(recipientGroup(template, group, facts));
  }
  return [...sections, ...transfers(facts)];
}

const PROCESSORS = "recipients-processors";

const obliged = (recipient: Recipient) => recipient.legalObligation === true;

const GROUPS: readonly (readonly [template: string, belongs: (recipient: Recipient) => boolean])[] = [
  [PROCESSORS, (each) => each.role === "processor" && !obliged(each)],
  ["recipients-joint-controllers", (each) => each.role === "joint-controller" && !obliged(each)],
  [
    "recipients-controllers",
    (each) => (each.role === "controller" || each.role === "authority") && !obliged(each),
  ],
  ["recipients-obliged", obliged],
  ["recipients-other", (each) => each.role === undefined && !obliged(each)],
];

function recipientGroup(
  template: string,
  group: readonly [string, Recipient][],
  { policy, words }: Facts,
): SectionPlan {
  return {
    id: template,
    level: 3,
    template,
    from: group.map(([id]) => pointer("recipients", id)),
    view: {
      ...(template === PROCESSORS
        ? { agreements: group.every(([, each]) => each.agreement !== undefined) }
        : {}),
      recipients: group.map(([, recipient]) => ({
        name: text(words.first(recipient.name)),
        sector: maybe(recipient.sector),
        place: placeOf(recipient, policy, words),
        purpose: maybe(recipient.purpose),
        website: recipient.website ? webLink(recipient.website) : null,
      })),
    },
  };
}

// At home goes without saying, and so does the EEA where the notice says that everything stays there.
function placeOf({ country }: Recipient, { transfers }: Policy, words: Words) {
  const countries = [country ?? []].flat();
  const eea = countries.includes("EEA");
  const named = countries.filter((code) => code !== "EEA");
  const abroad = named.some((code) => words.countryInAddress(code) !== undefined);
  if (!abroad && (!eea || transfers === "none")) return null;
  return { countries: named.length > 0 ? texts(named.map(words.countryInText), words.list) : null, eea };
}

// What is undecided is told among the gaps.
function transfers({ policy, words, part }: Facts): SectionPlan[] {
  const { transfers: value } = policy;
  if (value === "undecided") return [];
  const list = typeof value === "object" ? Object.values(value) : [];
  const section: SectionPlan = {
    id: "transfers",
    level: 3,
    template: "transfers",
    from: ["/transfers"],
    view: {
      none: value === "none",
      part: part !== undefined,
      transfers: list.map((transfer) => ({
        country: text(words.first(words.countryInText(transfer.country))),
        recipients: transfer.recipients?.length
          ? texts(
              transfer.recipients.map((id) => policy.recipients[id]?.name ?? id),
              words.list,
            )
          : null,
        mechanism: transfer.mechanism ? camelFlags(mechanismsOf(transfer)[0], MECHANISMS) : null,
        copy: maybe(transfer.copy),
      })),
    },
  };
  return [section];
}
