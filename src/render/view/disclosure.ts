import { pointer } from "../../model/pointer.js";
import type { Policy, Recipient } from "../../model/policy.generated.js";
import type { Words } from "../lexicon.js";
import { capital, maybe, text, texts, webLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { contactOf, type Facts } from "./shared.js";
import { placeIn, transfers } from "./transfers.js";

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

const obliged = (recipient: Recipient) => recipient.legalObligation === true;

const GROUPS = [
  ["recipients-processors", (each) => each.role === "processor" && !obliged(each)],
  ["recipients-joint-controllers", (each) => each.role === "joint-controller" && !obliged(each)],
  [
    "recipients-controllers",
    (each) => (each.role === "controller" || each.role === "authority") && !obliged(each),
  ],
  ["recipients-obliged", obliged],
  ["recipients-other", (each) => each.role === undefined && !obliged(each)],
] as const satisfies readonly (readonly [template: string, belongs: (recipient: Recipient) => boolean])[];

function recipientGroup(
  template: (typeof GROUPS)[number][0],
  group: readonly [string, Recipient][],
  { policy, words }: Facts,
): SectionPlan {
  const section = { id: template, level: 3, from: group.map(([id]) => pointer("recipients", id)) } as const;
  const recipients = group.map(([, recipient]) => ({
    // A category's name is a common noun; any other may want a small letter.
    name: recipient.kind === "category" ? capital(recipient.name) : text(words.first(recipient.name)),
    sector: maybe(recipient.sector),
    place: placeOf(recipient, policy, words),
    purpose: maybe(recipient.purpose),
    website: recipient.website ? webLink(recipient.website) : null,
    organisationNumber: maybe(recipient.organisationNumber),
    otherNames: recipient.otherNames ? texts(recipient.otherNames, words.list) : null,
    condition: maybe(recipient.condition),
    note: maybe(recipient.note),
    contact: contactOf(withoutWebsite(recipient), words),
    notice: recipient.noticeUrl ? webLink(recipient.noticeUrl) : null,
    essence: maybe(recipient.agreement?.essence),
  }));
  if (template !== "recipients-processors") return { ...section, template, view: { recipients } };
  const agreements = group.every(([, each]) => each.agreement !== undefined);
  return { ...section, template, view: { agreements, recipients } };
}

// The link to their notice is kept apart from the contact details.
function withoutWebsite({ website: _, ...recipient }: Recipient) {
  return recipient;
}

// At home goes without saying, and so does the EEA where the notice says that everything stays there, and what the
// recipient's name says already ("a subcontractor in India").
function placeOf({ name, country }: Recipient, { transfers }: Policy, words: Words) {
  const countries = [country ?? []].flat();
  const eea = countries.includes("EEA");
  const named = countries.filter((code) => code !== "EEA" && !name.includes(words.country(code)));
  const abroad = named.some((code) => words.countryInAddress(code) !== undefined);
  if (!abroad && (!eea || transfers === "none")) return null;
  return placeIn(eea ? [...named, "EEA"] : named, words);
}
