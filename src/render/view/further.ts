import { pointer } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";
import { capital, type Markdown, maybe, text, texts, webLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import type { Facts } from "./shared.js";

/** Profiling that leads to no decision. What is open says nothing to the reader. */
export function profiling({ policy: { profiling: value } }: Facts): SectionPlan[] {
  if (value === undefined || value === "undecided") return [];
  const view = {
    none: value === "none",
    activities: (typeof value === "object" ? Object.values(value) : []).map((each) => ({
      name: capital(each.name),
      logic: maybe(each.logic),
      consequences: maybe(each.consequences),
      optOut: maybe(each.optOut),
    })),
  };
  return [{ id: "profiling", level: 2, template: "profiling", from: ["/profiling"], view }];
}

/** AI systems that people meet. */
export function aiSystems({ policy: { aiSystems: value } }: Facts): SectionPlan[] {
  if (value === undefined || value === "undecided") return [];
  const view = {
    none: value === "none",
    systems: (typeof value === "object" ? Object.values(value) : []).map((each) => ({
      name: capital(each.name),
      description: maybe(each.description),
      disclosure: maybe(each.disclosure),
      note: maybe(each.note),
    })),
  };
  return [{ id: "ai-systems", level: 2, template: "ai-systems", from: ["/aiSystems"], view }];
}

/** What an app asks to use on the device. */
export function devicePermissions({ policy, words }: Facts): SectionPlan[] {
  const all = Object.values(policy.devicePermissions ?? {});
  if (all.length === 0) return [];
  const view = {
    permissions: all.map((each) => ({
      name: capital(each.name),
      purpose: maybe(each.purpose),
      condition: maybe(each.condition),
      recipients: each.recipients?.length
        ? texts(
            each.recipients.map((id) => policy.recipients[id]?.name ?? id),
            words.list,
          )
        : null,
      note: maybe(each.note),
    })),
  };
  return [
    {
      id: "device-permissions",
      level: 3,
      template: "device-permissions",
      from: ["/devicePermissions"],
      view,
    },
  ];
}

/** What the controller does not do, and what the law says of secrecy and of public records. */
export function statements({ policy }: Facts): SectionPlan[] {
  const { exclusions, secrecy, publicRecords: records, businessTransfer } = policy;
  const sections: SectionPlan[] = [];
  const chapter = (id: string, key: keyof Policy) => ({ id, level: 2, from: [pointer(key)] }) as const;
  if (exclusions)
    sections.push({
      ...chapter("exclusions", "exclusions"),
      template: "exclusions",
      view: { statements: exclusions.map(text) },
    });
  if (secrecy)
    sections.push({
      ...chapter("secrecy", "secrecy"),
      template: "secrecy",
      view: { statements: secrecy.map(text) },
    });
  if (records)
    sections.push({
      ...chapter("public-records", "publicRecords"),
      template: "public-records",
      view: {
        disclosure: maybe(records.disclosure),
        register: maybe(records.register),
        secrecy: maybe(records.secrecy),
        archive: maybe(records.archive),
        appeal: maybe(records.appeal),
      },
    });
  if (businessTransfer)
    sections.push({
      ...chapter("business-transfer", "businessTransfer"),
      template: "business-transfer",
      view: { statement: text(businessTransfer) },
    });
  return sections;
}

/** Documents of the controller's own that belong to the notice, and statutes it follows. */
export function links({ policy, words }: Facts): SectionPlan[] {
  const all = Object.values(policy.links ?? {});
  const { statutes } = policy;
  if (all.length === 0 && !statutes) return [];
  const view = {
    links: all.map(({ name, url, description }) => ({
      name: capital(name),
      url: webLink(url),
      description: maybe(description),
    })),
    statutes: statutes ? (texts(statutes, words.list) as Markdown) : null,
  };
  return [{ id: "links", level: 2, template: "links", from: ["/links", "/statutes"], view }];
}
