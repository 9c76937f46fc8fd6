import { basesOf, lawOf, restsOn } from "../../model/bases.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import { basisName, GDPR_POINTS } from "../ropa/basis-names.js";
import { contactText } from "../ropa/contact-text.js";
import { retentionText } from "../ropa/retention-text.js";
import type { ExportWords } from "../words.js";
import { below, type Open } from "./open.js";

type Named = readonly [id: string, purpose: Purpose];

/**
 * What is done with each kind of data. A purpose that leaves its kinds open is on its own, under a kind without a
 * name: otherwise it would be left out altogether.
 */
export function dataDisclosed(policy: Policy, open: Open, words: ExportWords) {
  return groups(policy).map(({ id, category, purposes }, index) => {
    const at = below("/dataDisclosed", index);
    // No purpose says that it uses them.
    if (purposes.length === 0) open.or(undefined, [], below(at, "purposes"));
    return {
      _id: id,
      category: open.text(category, below(at, "category")),
      purposes: purposes.map(([, purpose], place) => ({
        purpose: purpose.name,
        description: open.text(purpose.description, below(at, "purposes", place, "description")),
      })),
      legalBases: legalBases(purposes, open, at, words),
      legitimateInterests: purposes.flatMap(([, { legitimateInterest: interest, ...purpose }]) =>
        restsOn(purpose, "legitimate-interests") && interest
          ? [{ exists: true, reasoning: [interest.interest, interest.balancing].filter(Boolean).join(". ") }]
          : [],
      ),
      recipients: recipients(policy, purposes, open, at, words),
      storage: purposes.map(([, purpose], place) =>
        storage(policy, purpose, open, below(at, "storage", place), words),
      ),
      nonDisclosure: nonDisclosure(purposes, open, below(at, "nonDisclosure")),
    };
  });
}

interface Group {
  readonly id: string;
  readonly category: string | undefined;
  readonly purposes: readonly Named[];
}

function groups(policy: Policy): Group[] {
  const purposes = Object.entries(policy.purposes);
  const listed = ({ categories }: Purpose) => (Array.isArray(categories) ? categories : []);
  const known = Object.entries(policy.categories).map(([id, { name }]): Group => {
    const using = purposes.filter(([, purpose]) => listed(purpose).includes(id));
    return { id, category: name, purposes: using };
  });
  const unknown = purposes.filter(([, purpose]) => listed(purpose).length === 0);
  return [
    ...known,
    ...unknown.map((named): Group => ({ id: named[0], category: undefined, purposes: [named] })),
  ];
}

function legalBases(purposes: readonly Named[], open: Open, at: string, { language }: ExportWords) {
  const bases = purposes.flatMap(([, purpose]) => {
    const found = basesOf(purpose);
    if (found.length === 0) open.or(undefined, [], below(at, "legalBases"));
    return found.map((basis) => ({
      reference: `GDPR-${GDPR_POINTS[basis]}`,
      description: [basisName(basis, language), lawOf(purpose, basis)].filter(Boolean).join(": "),
    }));
  });
  return unique(bases);
}

function recipients(policy: Policy, purposes: readonly Named[], open: Open, at: string, words: ExportWords) {
  const all = purposes.flatMap(([, { recipients: ids }]) => {
    if (!Array.isArray(ids)) open.or(undefined, [], below(at, "recipients"));
    return Array.isArray(ids) ? ids : [];
  });
  return [...new Set(all)].map((id, place) => {
    const { name = id, kind, role, sector, country, address, email, phone } = policy.recipients[id] ?? {};
    const category = kind === "category" ? name : (sector ?? role);
    const where = contactText(address === undefined ? {} : { address }, words.country);
    return {
      ...(kind === "category" ? {} : { name }),
      ...(where === "" ? {} : { address: where }),
      ...(country === undefined ? {} : { country: [country].flat().join(", ") }),
      ...(email === undefined && phone === undefined
        ? {}
        : { representative: { ...(email && { email }), ...(phone && { phone }) } }),
      category: open.text(category, below(at, "recipients", place, "category")),
    };
  });
}

function storage(policy: Policy, purpose: Purpose, open: Open, at: string, words: ExportWords) {
  const times = retentionsOf(purpose);
  const temporal = times.flatMap((each) => {
    const ttl = each.period ?? each.atLeast;
    if (ttl === undefined) return [];
    return [{ description: retentionText(policy, { ...purpose, retention: each }, words) ?? "", ttl }];
  });
  const conditions = times.flatMap(({ criteria }) => (criteria === undefined ? [] : [criteria]));
  const common =
    times.length === 0 && purpose.retention === undefined ? policy.retention?.criteria : undefined;
  const purposeConditional = common === undefined ? conditions : [common];
  if (temporal.length + purposeConditional.length === 0) open.or(undefined, [], below(at, "temporal"));
  return {
    temporal,
    purposeConditional,
    legalBasisConditional: times.flatMap(({ law }) => (law === undefined ? [] : [law])),
    aggregationFunction: "max",
  };
}

// Several purposes can ask for the same data on different terms; data that one of them requires are required.
function nonDisclosure(purposes: readonly Named[], open: Open, at: string) {
  const provisions = purposes.map(([, { provision }]) =>
    typeof provision === "object" ? provision : undefined,
  );
  const required = (...kinds: readonly string[]) => {
    if (provisions.some((each) => each && kinds.includes(each.required))) return true;
    return provisions.length > 0 && provisions.every((each) => each !== undefined) ? false : undefined;
  };
  const consequences = provisions.flatMap((each) => each?.consequence ?? []);
  return {
    legalRequirement: open.flag(required("statutory"), below(at, "legalRequirement")),
    contractualRegulation: open.flag(
      required("contractual", "necessary-for-contract"),
      below(at, "contractualRegulation"),
    ),
    obligationToProvide: open.flag(
      required("statutory", "contractual", "necessary-for-contract"),
      below(at, "obligationToProvide"),
    ),
    consequences: open.text(
      consequences.length > 0 ? [...new Set(consequences)].join(" ") : undefined,
      below(at, "consequences"),
    ),
  };
}

/** Where data come from that people do not provide themselves. */
export function sourcesOf(policy: Policy, open: Open) {
  const told = groups(policy).flatMap(({ id, category, purposes }) => {
    const ids = purposes.flatMap(([, { sources }]) => (Array.isArray(sources) ? sources : []));
    const others = [...new Set(ids)].filter((each) => each !== "data-subject");
    return others.length > 0 ? [{ id, category, others }] : [];
  });
  return told.map(({ id, category, others }, index) => ({
    _id: id,
    dataCategory: open.text(category, below("/sources", index, "dataCategory")),
    sources: others.map((source, place) => {
      const { name = source, public: isPublic } = policy.sources[source] ?? {};
      const at = below("/sources", index, "sources", place);
      return {
        description: name,
        url: open.text(undefined, below(at, "url")),
        publiclyAvailable: open.flag(isPublic, below(at, "publiclyAvailable")),
      };
    }),
  }));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
