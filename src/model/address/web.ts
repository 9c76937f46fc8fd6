import { dots, hostProblem, singleDots } from "./host.js";
import type { Problem } from "./problem.js";
import { strayIn, stripped } from "./signs.js";

const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|mc_[ce]id|igshid|yclid|_hs(?:enc|mi)|twclid|ttclid)$/i;

/** Why nobody could follow, or should follow, a web address. */
export function webProblem(address: string): Problem | undefined {
  return ofStart(address) ?? ofSigns(address) ?? ofParts(address);
}

function ofStart(address: string): Problem | undefined {
  if (address.startsWith("https://")) return undefined;
  // What is round it comes first: then the start may be right.
  if (/^[\s"'”\u201c„’‘«»<([{]/u.test(address))
    return { why: strayIn(address, /^./u) ?? NOT_HTTPS, without: stripped(address) };
  if (/^http:\/\//i.test(address))
    return {
      why: {
        sv: "den börjar med http://, som inte är krypterat",
        en: "it begins with http://, which is not encrypted",
      },
      without: address.replace(/^http:\/\//i, "https://"),
    };
  const broken = /^https?[:;]?\/{0,3}(?=[\p{L}\d])/iu.exec(address)?.[0];
  if (broken !== undefined && /^https?[:;/]/i.test(broken))
    return { why: NOT_HTTPS, without: `https://${address.slice(broken.length)}` };
  const [, scheme] = /^([a-z][a-z+.-]*):(?!\d)/i.exec(address) ?? [];
  if (scheme !== undefined)
    return {
      why: {
        sv: `den börjar med ”${scheme}:”, och sidan länkar bara till https://`,
        en: `it begins with "${scheme}:", and the page links to https:// only`,
      },
    };
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:].*)?$/u.test(address)
    ? {
        why: { sv: "https:// saknas i början", en: "https:// is missing at the start" },
        without: `https://${address}`,
      }
    : { why: NOT_HTTPS };
}

const NOT_HTTPS = { sv: "den börjar inte med https://", en: "it does not begin with https://" };

function ofSigns(address: string): Problem | undefined {
  const stray = strayIn(address, /["”\u201c„«»<>{}\\^`|\s]/u) ?? strayIn(address, /[,;:!'.]$|[[\]]/u);
  if (stray) return { why: stray };
  return (address.match(/\(/g) ?? []).length !== (address.match(/\)/g) ?? []).length
    ? { why: { sv: "den har en parentes för mycket", en: "it has a bracket too many" } }
    : undefined;
}

function ofParts(address: string): Problem | undefined {
  const [, host = "", rest = ""] = /^https:\/\/([^/?#]*)(.*)$/su.exec(address) ?? [];
  if (dots(host) && !host.includes("@"))
    return { why: dots(host) as Problem["why"], without: `https://${singleDots(host)}${rest}` };
  if (!URL.canParse(address)) return { why: { sv: "den går inte att tolka", en: "it cannot be read" } };
  const url = new URL(address);
  if (url.username !== "" || url.password !== "")
    return {
      why: {
        sv: "den innehåller användarnamn och lösenord, som alla då kan läsa",
        en: "it holds a user name and a password, which all can then read",
      },
      without: address.replace(/^https:\/\/[^/?#]*@/, "https://"),
    };
  const why = hostProblem(url.hostname);
  if (why) return { why };
  const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
  return tracking === undefined
    ? undefined
    : {
        why: {
          sv: `den har ett tillägg för spårning (${tracking}), som inte hör hemma i en integritetspolicy`,
          en: `it has a tracking parameter (${tracking}), which has no place in a privacy notice`,
        },
        without: withoutTracking(address),
      };
}

/** Removes only tracking parameters; the rest stays as written. */
export function withoutTracking(address: string): string {
  const [, start = address, query, hash = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split("&").filter((part) => !TRACKING.test(part.split("=")[0] ?? ""));
  return `${start}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
