import type { Text } from "../../model/text.js";
import type { AddressKind } from "./addresses.js";

/** Why nobody could use an address, and the address that was certainly meant. */
export interface Unusable {
  readonly why: Text;
  readonly meant: string | undefined;
}

const AROUND = /^[\s"'”\u201c„’‘«»<([{]+|[\s"'”\u201c„’‘«»>)\]},;:!]+$|\.+$/gu;
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|mc_[ce]id|igshid|yclid|_hs(?:enc|mi)|twclid|ttclid)$/i;

/** What keeps an address from being used, if anything does. */
export function unusable(address: string, kind: AddressKind): Unusable | undefined {
  const why = WHY[kind](address);
  if (why === undefined) return undefined;
  const meant = kind === "web" ? withoutExtras(stripped(address)) : stripped(address);
  return { why, meant: meant !== address && WHY[kind](meant) === undefined ? meant : undefined };
}

const WHY: Readonly<Record<AddressKind, (address: string) => Text | undefined>> = {
  email(address) {
    const stray = strayIn(address, /["'”\u201c„’‘«»<>()[\]{},;:\\\s]/u);
    if (stray) return stray;
    const [name = "", host, more] = address.split("@");
    if (host === undefined || more !== undefined || name === "")
      return { sv: "den har inte formen namn@exempel.se", en: "it is not of the form name@example.com" };
    return dots(name) ?? hostProblem(host);
  },
  phone(address) {
    const stray = strayIn(address, /["'”\u201c„’‘«»<>[\]{},;@*_=!?]/u);
    if (stray) return stray;
    if ((address.match(/\d/g) ?? []).length < 3)
      return { sv: "den har för få siffror", en: "it has too few digits" };
    if (/[-–./]{2}|\+.*\+|(?<=.)\+(?=.*\d)(?<![\s(]\+)/.test(address))
      return { sv: "den har skiljetecken som inte hör dit", en: "it has signs that do not belong there" };
    return undefined;
  },
  web(address) {
    const stray = strayIn(address, /["”\u201c„’‘«»<>{}\\^`|\s]/u) ?? strayIn(address, /[,;:!'.]$|[[\]]/u);
    if (stray) return stray;
    if ((address.match(/\(/g) ?? []).length !== (address.match(/\)/g) ?? []).length)
      return { sv: "den har en parentes för mycket", en: "it has a bracket too many" };
    if (!URL.canParse(address)) return { sv: "den går inte att tolka", en: "it cannot be read" };
    const url = new URL(address);
    if (url.username !== "" || url.password !== "")
      return {
        sv: "den innehåller användarnamn och lösenord, som alla då kan läsa",
        en: "it holds a user name and a password, which all can then read",
      };
    const problem = hostProblem(url.hostname);
    if (problem) return problem;
    const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
    return tracking === undefined
      ? undefined
      : {
          sv: `den har ett tillägg för spårning (${tracking}), som inte hör hemma i en integritetspolicy`,
          en: `it has a tracking parameter (${tracking}), which has no place in a privacy notice`,
        };
  },
};

function hostProblem(host: string): Text | undefined {
  if (/^localhost$|\.(?:localhost|local|internal|lan)$|^127\.|^\[/i.test(host))
    return {
      sv: `”${host}” finns bara på den egna datorn`,
      en: `"${host}" exists only on one's own computer`,
    };
  if (!host.includes("."))
    return {
      sv: `”${host}” saknar punkt och toppdomän, som .se`,
      en: `"${host}" has no dot and top domain, such as .se`,
    };
  const problem = dots(host);
  if (problem) return problem;
  if (
    !/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu.test(
      host,
    )
  )
    return { sv: `”${host}” är inget domännamn`, en: `"${host}" is no domain name` };
  return undefined;
}

function dots(text: string): Text | undefined {
  if (text.includes("..")) return { sv: "den har två punkter i rad", en: "it has two dots in a row" };
  return /^\.|\.$/.test(text)
    ? { sv: "den har en punkt som inte hör dit", en: "it has a dot that does not belong there" }
    : undefined;
}

function strayIn(address: string, pattern: RegExp): Text | undefined {
  const sign = pattern.exec(address)?.[0];
  if (sign === undefined) return undefined;
  return sign.trim() === ""
    ? { sv: "den innehåller ett mellanslag", en: "it contains a space" }
    : { sv: `tecknet ${sign} hör inte till den`, en: `the sign ${sign} is no part of it` };
}

function stripped(address: string): string {
  let [before, after] = [address, address.replace(AROUND, "")];
  while (after !== before) [before, after] = [after, after.replace(AROUND, "")];
  return after;
}

// Only what is for tracking is taken away, so that the rest stays as it is written.
function withoutExtras(address: string): string {
  const [, start = address, query, hash = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split("&").filter((part) => !TRACKING.test(part.split("=")[0] ?? ""));
  return `${start}${kept.length > 0 ? `?${kept.join("&")}` : ""}${hash}`;
}
