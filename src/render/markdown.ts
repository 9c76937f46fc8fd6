import { capitalised } from "./casing.js";
import { escapeDestination, escapeMarkdown } from "./escape.js";
import { isolated } from "./isolate.js";

/** A piece of Markdown that is safe to put anywhere in a template: an escaped value, or a link made here. */
export type Markdown = string & { readonly markdown: unique symbol };

// A noncharacter, which texts do not have. It marks the end of a value that already ends a sentence.
const FULL_STOP = "\uFFFE";

/** The value as literal text, to go through `settle` with the template. Every string of a policy goes through here, once. */
export function text(value: string): Markdown {
  const escaped = escapeMarkdown(value.replaceAll(FULL_STOP, "\uFFFD"));
  const stopped = /[.!?…]$/.test(escaped) ? FULL_STOP : "";
  return (isolated(escaped) + stopped) as Markdown;
}

/** The values as a list in words, such as `a, b och c`, each escaped by itself. */
export function texts(values: readonly string[], inRow: (items: readonly string[]) => string): Markdown {
  return inRow(values.map(text)) as Markdown;
}

/** What templates made of values: a full stop after a value that has one (`Inc.`) is left out. */
export function settle(written: string): string {
  return written.replaceAll(`${FULL_STOP}.`, "").replaceAll(FULL_STOP, "");
}

/** The value as literal text, or null where there is none: templates test for null, never for a missing key. */
export function maybe(value: string | undefined): Markdown | null {
  return value === undefined ? null : text(value);
}

/** The value with a capital first letter, as literal text: for what begins a sentence. */
export function capital(value: string): Markdown {
  return text(capitalised(value));
}

/** A link to a section of the page. The id is one that the schema's pattern for ids allows. */
export function sectionLink(label: string, id: string): Markdown {
  return `[${text(label)}](#${id})` as Markdown;
}

/** An e-mail address that can be clicked. */
export function emailLink(address: string): Markdown {
  // A lone surrogate has no place in an address, and encoding one throws.
  const encoded = encodeURIComponent(address.toWellFormed()).replaceAll("%40", "@");
  return link(address, `mailto:${encoded}`);
}

/** A telephone number that can be called. Swedish numbers are dialled as they are written. */
export function phoneLink(number: string): Markdown {
  return link(number, `tel:${number.replace(/[^\d+]/g, "")}`);
}

/** A web address that can be followed; the label is the address without its scheme. */
export function webLink(url: string): Markdown {
  return link(url.replace(/^https:\/\//, "").replace(/\/$/, ""), url.toWellFormed());
}

/** The destination of a link to a file in the same folder. */
export function fileDestination(name: string): Markdown {
  return escapeDestination(`./${name.toWellFormed()}`) as Markdown;
}

/** Joined markup that is already safe. */
export function join(parts: readonly Markdown[], separator = ", "): Markdown {
  return parts.join(separator) as Markdown;
}

// Such a label has no markup, and Markdown readers do not autolink within a link, so it needs no escaping.
const PLAIN_LABEL = /^[A-Za-z0-9][A-Za-z0-9.@/+-]*$/;

function link(label: string, destination: string): Markdown {
  const shown = PLAIN_LABEL.test(label) ? label : text(label);
  return `[${shown}](${escapeDestination(destination)})` as Markdown;
}
