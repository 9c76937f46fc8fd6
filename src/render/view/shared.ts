import type { Address, Contact, Policy, Retention } from "../../model/policy.generated.js";
import { capitalised } from "../casing.js";
import type { Words } from "../lexicon.js";
import {
  emailLink,
  join,
  type Markdown,
  maybe,
  phoneLink,
  sectionLink,
  text,
  texts,
  webLink,
} from "../markdown.js";

/** What every part of the view is made from. */
export interface Facts {
  readonly policy: Policy;
  readonly words: Words;
  /** Set where the policy is the part of another that concerns one group of people. */
  readonly part?: Part | undefined;
  readonly deadlines?: Deadlines | undefined;
  readonly released?: ReleasedFiles | undefined;
}

/** Where the released versions of a notice are, beside its own page. */
export interface ReleasedFiles {
  /** By version: `integritetspolicy.1.0.0.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The Atom feed of changes. */
  readonly feed: string;
}

/** The day (`YYYY-MM-DD`) when what is open at a JSON Pointer is to be filled in. */
export type Deadlines = ReadonlyMap<string, string>;

/** Whom a part of a notice is for, and where the whole is. */
export interface Part {
  /** The group in running text: `arbetssökande`. */
  readonly audience: string;
  /** The file of the whole notice, beside the part's own: `integritetspolicy.html`. */
  readonly wholeFile: string;
}

/** The built-in source: the person concerned. */
export const DATA_SUBJECT = "data-subject";

/** `{ consent: true, contract: false, … }`: a template can only test for truth, so each word gets a key. */
export function flags<K extends string>(value: string | undefined, keys: readonly K[]): Record<K, boolean> {
  return Object.fromEntries(keys.map((key) => [key, key === value])) as Record<K, boolean>;
}

/** Flags with the kebab-case words as camel-case keys. */
export function camelFlags<W extends string>(value: string | undefined, words: readonly W[]) {
  const camel = (word: string) => word.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(words.map((word) => [camel(word), word === value])) as Record<Camel<W>, boolean>;
}

type Camel<W extends string> = W extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : W;

/** The ways to reach someone in a sentence: address, telephone, e-mail or web. Null if there are none. */
export function contactOf(contact: Reachable, words: Words): Markdown | null {
  const parts = contactParts(contact, words);
  return parts.length > 0 ? (words.either(parts) as Markdown) : null;
}

/** The ways to reach someone but for the postal address; the address where there is nothing else. */
export function quickContactOf(contact: Reachable, words: Words): Markdown | null {
  const { address, ...quick } = contact;
  return contactOf(quick, words) ?? contactOf(contact, words);
}

/** The ways to reach someone, each on its own. */
export function contactParts(contact: Reachable, words: Words): Markdown[] {
  return [
    ...(contact.address ? [addressOf(contact.address, words)] : []),
    ...(contact.phone ? [phoneLink(contact.phone)] : []),
    ...(contact.email ? [emailLink(contact.email)] : []),
    ...(contact.website ? [webLink(contact.website)] : []),
  ];
}

type Reachable = Pick<Contact, "email" | "phone" | "website" | "address">;

/** The address on one line. */
export function addressOf(address: string | Address, words: Words): Markdown {
  if (typeof address === "string") return text(address);
  const { careOf, street, postalCode, city, country } = address;
  const place = [maybe(postalCode), maybe(city)].filter((part) => part !== null);
  const lines = [
    maybe(careOf),
    maybe(street),
    place.length > 0 ? join(place, " ") : null,
    maybe(country && words.countryInAddress(country)),
  ];
  return join(lines.filter((line) => line !== null));
}

/** A time of storage in words: a period, the criteria, or both. */
export function retentionOf({ period, atLeast, from, criteria, law }: Retention, words: Words) {
  return {
    period: period ? text(words.duration(period)) : null,
    atLeast: atLeast ? text(words.duration(atLeast)) : null,
    from: maybe(from),
    criteria: maybe(criteria),
    criteriaAsStart: criteria ? text(capitalised(criteria)) : null,
    law: maybe(law),
  };
}

/** Whether a text is short enough to be repeated in several places. */
export function isShort(value: string): boolean {
  return value.length <= SHORT;
}

const SHORT = 60;

/** The general storage period, for what has none of its own: the text itself if short, else a link to it; or null. */
export function generalRetention({ retention }: Policy) {
  if (!retention) return null;
  return { criteria: isShort(retention.criteria) ? text(capitalised(retention.criteria)) : null };
}

/** The sources in a row after "from", the reader first. Null where it is not said. */
export function sourcesOf({ sources: ids, sourcesAlternative }: Sourced, { policy, words }: Facts) {
  if (ids === undefined || ids === "undecided") return null;
  const others = ids.filter((id) => id !== DATA_SUBJECT).map((id) => policy.sources[id]?.name ?? id);
  const names = ids.includes(DATA_SUBJECT) ? [words.reader, ...others] : others;
  return names.length > 0 ? texts(names, sourcesAlternative ? words.either : words.list) : null;
}

interface Sourced {
  readonly sources?: readonly string[] | "undecided";
  readonly sourcesAlternative?: boolean;
}

/** The controller's name in running text. */
export function controllerName({ controller }: Policy): Markdown {
  return text(controller.shortName ?? controller.name);
}

/** The purposes that something concerns, as links to their cards. Null where it concerns all, or none in this part. */
export function purposesIn(ids: readonly string[] | undefined, { policy, words }: Facts): Markdown | null {
  const named = (ids ?? []).flatMap((id) => {
    const purpose = policy.purposes[id];
    return purpose ? [sectionLink(purpose.name, `purposes-${id}`)] : [];
  });
  return named.length > 0 ? (words.list(named) as Markdown) : null;
}
