import type { Lifetime } from "../../model/trace.js";

/** What a cookie's header says, without the value. */
export interface SetCookie {
  readonly name: string;
  readonly lifetime: Lifetime;
  /** The domain that it is set for, where it is not only the host. */
  readonly domain?: string;
}

const DAY = 86_400;
const YEAR = 365 * DAY;

/**
 * Reads the cookies of a `Set-Cookie` header, one a line as recordings have them.
 * @param at when it was set, in milliseconds since 1970; without it, a date of expiry says nothing
 */
export function readSetCookie(header: string, at: number | undefined): SetCookie[] {
  return header.split("\n").flatMap((line) => {
    const [pair = "", ...attributes] = line.split(";");
    const name = (pair.includes("=") ? pair.slice(0, pair.indexOf("=")) : "").trim();
    if (name === "") return [];
    const given = new Map(attributes.map(attribute));
    const lifetime = lifetimeOf(given.get("max-age"), given.get("expires"), at);
    // A date in the past is how a cookie is removed.
    if (lifetime === "removed") return [];
    const domain = given.get("domain")?.replace(/^\./, "").toLowerCase();
    return [{ name, lifetime, ...(domain && { domain }) }];
  });
}

function attribute(text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  return at < 0
    ? [text.trim().toLowerCase(), ""]
    : [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1).trim()];
}

/** How long a cookie lives, by its `Max-Age`, else its date of expiry. */
export function lifetimeOf(
  maxAge: string | undefined,
  expires: string | undefined,
  at: number | undefined,
): Lifetime | "removed" {
  if (maxAge !== undefined && /^-?\d{1,15}$/.test(maxAge)) {
    const seconds = Number(maxAge);
    return seconds <= 0 ? "removed" : seconds;
  }
  const until =
    expires === undefined
      ? Number.NaN
      : Date.parse(expires.replaceAll("-", " ").replace(/^(\d{4}) (\d\d) (\d\d)T/, "$1-$2-$3T"));
  if (Number.isNaN(until)) return "session";
  if (at === undefined) return until < YEAR * 1000 ? "removed" : "persistent";
  const seconds = Math.round((until - at) / 1000);
  return seconds <= 0 ? "removed" : seconds;
}
