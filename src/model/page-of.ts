const MAX_LENGTH = 200;

/**
 * An address as a report may show it: scheme, host and path, without user, query and fragment; and of the path without
 * what looks like a person's own: long numbers, tokens and e-mail addresses become `…`.
 * @returns undefined for what is no http address
 */
export function pageOf(address: string): string | undefined {
  const url = httpUrl(address);
  if (!url) return undefined;
  const path = url.pathname
    .split("/")
    .map((part) => (isPersonal(part) ? "…" : part))
    .join("/");
  const page = `${url.protocol}//${url.host}${path}`;
  return page.length > MAX_LENGTH ? `${page.slice(0, MAX_LENGTH)}…` : page;
}

/** The host of an address in lower case, without port and final dot; undefined for what no host is asked for. */
export function hostOf(address: string): string | undefined {
  const host = httpUrl(address)?.hostname.replace(/\.$/, "");
  return host === "" ? undefined : host;
}

// `new URL` on a megabyte of data: takes its time, and nothing longer is an address that a server answers.
const MAX_ADDRESS = 100_000;

function httpUrl(address: string): URL | undefined {
  const scheme = /^[\s\0]*(https?|wss?):/i.exec(address.slice(0, 100))?.[1];
  if (!scheme) return undefined;
  try {
    return new URL(address.length > MAX_ADDRESS ? address.slice(0, MAX_ADDRESS) : address);
  } catch {
    return undefined;
  }
}

// Names of pages are words; a mix of letters and digits that long, or a number of more digits than a date has, is not.
function isPersonal(part: string): boolean {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // Shown as written.
  }
  if (/@|[=;]/.test(text)) return true;
  return text.split(/[-_.~+]/).some(looksLikeToken) || /[\da-f]{8}-[\da-f-]{20,}/i.test(text);
}

function looksLikeToken(word: string): boolean {
  if (/\d{9,}/.test(word)) return true;
  if (word.length >= 16 && /\d/.test(word) && /\p{L}/u.test(word)) return true;
  return word.length >= 20 && /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
}
