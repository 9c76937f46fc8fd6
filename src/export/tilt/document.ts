import { type CalendarDate, compareDates, formatDate, parseDate } from "../../model/date.js";
import type { Policy } from "../../model/policy.generated.js";
import { sha256 } from "../../model/sha256.js";
import { contactText } from "../ropa/contact-text.js";
import type { ExportWords } from "../words.js";
import { dataDisclosed, sourcesOf } from "./data.js";
import { Open } from "./open.js";
import { rightsOf } from "./rights.js";
import { transfersOf } from "./transfers.js";

/** What is known of a policy besides what it says. */
export interface TiltFacts {
  /** The name of its page, without ending. */
  readonly name: string;
  readonly address: string | undefined;
  readonly today: CalendarDate;
}

/**
 * A policy in the Transparency Information Language (TILT, TU Berlin): a document with all that its schema asks for,
 * tilt-schema.json of github.com/Transparency-Information-Language/schema (MIT), commit 0142de9.
 * `open` has the pointers to what the policy does not say.
 */
export function tiltDocument(policy: Policy, facts: TiltFacts, words: ExportWords) {
  const open = new Open();
  const content = {
    controller: controllerOf(policy, open, words),
    dataProtectionOfficer: officerOf(policy, open, words),
    dataDisclosed: dataDisclosed(policy, open, words),
    thirdCountryTransfers: transfersOf(policy, open, words),
    sources: sourcesOf(policy, open),
    ...rightsOf(policy, open, words),
    automatedDecisionMaking: decisionsOf(policy, open),
    // Told when there is one, before it holds; a policy in force has none.
    changesOfPurpose: [],
  };
  const meta = metaOf(policy, facts, open);
  const document = { meta: { ...meta, undecided: [...open.pointers] }, ...content };
  const hash = sha256(JSON.stringify(document));
  return { document: { ...document, meta: { ...document.meta, _hash: hash } }, open: open.pointers };
}

function metaOf(policy: Policy, { name, address, today }: TiltFacts, open: Open) {
  const { controller, history = [], effectiveFrom, lastUpdated, review } = policy;
  const dates = [...history.map((entry) => entry.effectiveFrom), effectiveFrom].filter(
    (each) => each !== undefined,
  );
  const key = [controller.organisationNumber ?? controller.name, name].join("\n");
  const from = effectiveFrom === undefined ? undefined : parseDate(effectiveFrom);
  return {
    _id: sha256(key).slice(0, 32),
    name: controller.name,
    created: open.or([...dates].sort()[0], formatDate(today), "/meta/created"),
    modified: open.or(
      lastUpdated ?? effectiveFrom ?? review.lastReviewed,
      formatDate(today),
      "/meta/modified",
    ),
    // The format counts versions; the policy's own number has other parts.
    version: Math.max(1, history.length),
    language: policy.language,
    status: from && compareDates(from, today) > 0 ? "inactive" : "active",
    // An address that leads nowhere, since one is asked for.
    url: open.or(address, "about:blank", "/meta/url"),
  };
}

function controllerOf(policy: Policy, open: Open, words: ExportWords) {
  const { controller, representative } = policy;
  const at = "/controller";
  const address = placeText(controller.address, words);
  return {
    name: controller.name,
    address: open.text(address, `${at}/address`),
    // ZZ is the code for a country that is not known.
    country: open.or(countryOf(controller.address), "ZZ", `${at}/country`),
    // The format asks for somebody to turn to. Without a representative that is the controller.
    representative: {
      name: representative?.name ?? controller.contactName ?? controller.name,
      email: open.or(
        plainEmail(representative?.email ?? controller.email),
        "unknown@unknown.invalid",
        `${at}/representative/email`,
      ),
      ...phone(representative?.phone ?? controller.phone),
    },
  };
}

// The schema knows addresses of plain letters only. Where there is none, an address that cannot exist is put.
function plainEmail(email: string | undefined): string | undefined {
  return email !== undefined && /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(email) ? email : undefined;
}

// Its pattern for a number takes digits, spaces, hyphens and full stops only.
function phone(number: string | undefined): { readonly phone?: string } {
  return number !== undefined && /^[+]*[(]?[0-9]{1,4}[)]?[-\s./0-9]*$/.test(number) ? { phone: number } : {};
}

function officerOf({ dataProtectionOfficer: officer }: Policy, open: Open, words: ExportWords) {
  const at = "/dataProtectionOfficer";
  // No officer has been appointed: that is known, so the fields are not undecided.
  if (officer === "none") return { name: "", address: "", country: "", email: "" };
  const known = officer === "undecided" ? {} : officer;
  return {
    name: open.text(known.name, `${at}/name`),
    address: open.text(placeText(known.address, words), `${at}/address`),
    country: open.text(countryOf(known.address), `${at}/country`),
    email: open.text(known.email, `${at}/email`),
    ...(known.phone === undefined ? {} : { phone: known.phone }),
  };
}

function decisionsOf({ automatedDecisions: decisions }: Policy, open: Open) {
  const at = "/automatedDecisionMaking";
  if (decisions === "none") return { inUse: false, logicInvolved: "", scopeAndIntendedEffects: "" };
  const all = decisions === "undecided" ? [] : Object.values(decisions);
  const told = (texts: readonly (string | undefined)[]) =>
    texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(" ") : undefined;
  return {
    inUse: open.flag(decisions === "undecided" ? undefined : true, `${at}/inUse`),
    logicInvolved: open.text(told(all.map(({ logic }) => logic)), `${at}/logicInvolved`),
    scopeAndIntendedEffects: open.text(
      told(all.map(({ consequences }) => consequences)),
      `${at}/scopeAndIntendedEffects`,
    ),
  };
}

type Place = Policy["controller"]["address"];

function placeText(address: Place, { country }: ExportWords): string | undefined {
  const text = contactText(address === undefined ? {} : { address }, country);
  return text === "" ? undefined : text;
}

function countryOf(address: Place): string | undefined {
  return typeof address === "object" ? address.country : undefined;
}
