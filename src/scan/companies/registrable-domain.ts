import { getDomain } from "tldts";

/**
 * The part of a host that someone has registered: `example.se` of `www.example.se`, `butik.myshopify.com` of itself,
 * since those under such a name are strangers to each other.
 * @returns undefined for an address in numbers, a name without a dot, and a public suffix
 */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
