import { hostOf } from "../model/page-of.js";
import type { Policy } from "../model/policy.generated.js";
import type { Lang } from "../model/text.js";
import type { VendorLookup } from "../model/vendors/vendor.js";
import { recipientIdOf } from "./check-companies.js";
import { cookieIdOf } from "./check-cookies.js";
import { isOutside } from "./check-transfers.js";
import type { Examination } from "./examine.js";
import { durationOf } from "./lifetimes.js";
import type { Company } from "./seen-companies.js";
import type { Stored } from "./stored.js";
import { whereSeen } from "./where.js";

/** An entry that a policy lacks, with what is known of it. */
export interface DraftEntry {
  readonly group: "recipients" | "transfers" | "cookies";
  readonly id: string;
  readonly value: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Where it was seen, and what nobody but the controller can say. */
  readonly comment: string;
}

/** What is missing in a policy, as entries to add: first recipients, then transfers, then cookies. */
export function draftOf(
  { companies, stored, findings }: Examination,
  policy: Policy,
  vendors: VendorLookup,
  lang: Lang,
): DraftEntry[] {
  const found = (rule: string) =>
    new Set(findings.filter((each) => each.rule === rule).map(({ path }) => path));
  const [undocumented, unknown] = [found("recipient-undocumented"), found("provider-unknown")];
  const missing = companies.filter((company) => {
    const path = `/recipients/${recipientIdOf(company, policy)}`;
    return !company.described && (undocumented.has(path) || unknown.has(path));
  });
  const transfers = found("transfer-undocumented");
  const abroad = companies
    .filter(({ country }) => country !== undefined && isOutside(country))
    .filter((company) => {
      const { described } = company;
      return described?.id === undefined
        ? transfers.has(`/transfers/${recipientIdOf(company, policy)}`)
        : [...transfers].some((path) => path === described.path || path.startsWith(`${described.path}/`));
    });
  const cookies = found("cookie-undocumented");
  const kept = stored.filter(
    (each) => cookies.has("/cookies") || cookies.has(`/cookies/${cookieIdOf(each, policy)}`),
  );
  const ids = new Map(missing.map((company) => [company.vendor?.id, recipientIdOf(company, policy)]));
  return [
    ...missing.map((company) => recipientEntry(company, policy, vendors, lang)),
    ...abroad.map((company) => transferEntry(company, policy, lang)),
    ...kept.map((each) => cookieEntry(each, policy, ids, lang)),
  ];
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9][a-z0-9-]*[a-z0-9]$/;

function recipientEntry(company: Company, policy: Policy, vendors: VendorLookup, lang: Lang): DraftEntry {
  const { name, role, country, vendor, traces } = company;
  const hosts = traces.flatMap(({ kind, host }) => (kind === "request" && host !== undefined ? [host] : []));
  const domains = [...new Set(hosts.map((host) => vendors.domainOf(host)))].filter((each) =>
    DOMAIN.test(each),
  );
  const notice = vendor?.noticeUrl;
  const open = [
    ...(company.known ? [] : ["name"]),
    ...(role === undefined ? ["role"] : []),
    ...(country === undefined ? ["country"] : []),
    ...["purpose", "agreement"],
  ];
  return {
    group: "recipients",
    id: recipientIdOf(company, policy),
    value: {
      name,
      ...(role !== undefined && { role }),
      ...(country !== undefined && { country }),
      ...(notice !== undefined &&
        hostOf(notice) !== undefined &&
        notice.startsWith("https://") && { noticeUrl: notice }),
      ...(domains.length > 0 && { domains }),
    },
    comment: commentOf(company, open, lang),
  };
}

function transferEntry(company: Company, policy: Policy, lang: Lang): DraftEntry {
  const id = company.described?.id ?? recipientIdOf(company, policy);
  return {
    group: "transfers",
    id,
    value: { country: company.country as string, recipients: [id] },
    comment: commentOf(company, ["mechanism"], lang),
  };
}

function cookieEntry(
  each: Stored,
  policy: Policy,
  ids: ReadonlyMap<string | undefined, string>,
  lang: Lang,
): DraftEntry {
  const { name, storage, lifetime, vendor } = each;
  const provider = vendor && (ids.get(vendor.id) ?? vendor.name);
  const open = ["purpose", "category", ...(lifetime === undefined ? ["duration"] : []), "consent"];
  return {
    group: "cookies",
    id: cookieIdOf(each, policy),
    value: {
      name,
      ...(provider !== undefined && { provider }),
      ...(storage !== "cookie" && { storage }),
      ...(lifetime !== undefined && { duration: durationOf(lifetime) }),
    },
    comment: commentOf(each, open, lang),
  };
}

function commentOf({ traces }: Pick<Company, "traces">, open: readonly string[], lang: Lang): string {
  return `${whereSeen(traces)[lang]} undecided: ${open.join(", ")}`;
}
