import { escapeMarkdown } from "./escape.js";

/** A piece of Markdown that is safe to put anywhere in a template: an escaped value, or a link made here. */
export type Markdown = string & { readonly markdown: unique symbol };

/** The value as literal text. Every string of a policy goes through here, once. */
export function text(value: string): Markdown {
  return escapeMarkdown(value) as Markdown;
}

/** The value as literal text, or null where there is none: templates test for null, never for a missing key. */
export function maybe(value: string | undefined): Markdown | null {
  return value === undefined ? null : text(value);
}

/** A link to a section of the page. The id is one that the schema's pattern for ids allows. */
export function sectionLink(label: string, id: string): Markdown {
  return `[${text(label)}](#${id})` as Markdown;
}

/** An e-mail address that can be clicked. */
export function emailLink(address: string): Markdown {
  return `[${text(address)}](mailto:${encodeURIComponent(address).replaceAll("%40", "@").replace(/[()']/g, percent)})` as Markdown;
}

/** A telephone number that can be called. Swedish numbers are dialled as they are written. */
export function phoneLink(number: string): Markdown {
  return `[${text(number)}](tel:${number.replace(/[^\d+]/g, "")})` as Markdown;
}

/** A web address that can be followed; the label is the address without its scheme. */
export function webLink(url: string): Markdown {
  const label = url.replace(/^https:\/\//, "").replace(/\/$/, "");
  return `[${text(label)}](${encodeURI(url)
    .replaceAll("%25", "%")
    .replace(/[()'<>[\]\\]/g, percent)})` as Markdown;
}

/** Joined markup that is already safe. */
export function join(parts: readonly Markdown[], separator = ", "): Markdown {
  return parts.join(separator) as Markdown;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
