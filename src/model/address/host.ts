import type { Text } from "../text.js";

// Most are in the letters of English. Those of every language take two milliseconds to compile.
const PLAIN_DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+)$/i;

const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu;

/** Why a host cannot be reached from elsewhere, if it cannot. */
export function hostProblem(host: string): Text | undefined {
  if (/^localhost$|\.(?:localhost|local|internal|lan)$|^127\.|^\[/i.test(host))
    return {
      sv: `”${host}” finns bara på den egna datorn`,
      en: `"${host}" exists only on one's own computer`,
    };
  const problem = dots(host);
  if (problem) return problem;
  if (!host.includes("."))
    return {
      sv: `”${host}” saknar punkt och toppdomän, som .se`,
      en: `"${host}" has no dot and top domain, such as .se`,
    };
  if (/^\d+(?:\.\d+){3}$/.test(host))
    return {
      sv: `”${host}” är en IP-adress och inget domännamn`,
      en: `"${host}" is an IP address and no domain name`,
    };
  return PLAIN_DOMAIN.test(host) || DOMAIN.test(host)
    ? undefined
    : { sv: `”${host}” är inget domännamn`, en: `"${host}" is not a domain name` };
}

/** Dots where there may be none. */
export function dots(text: string): Text | undefined {
  if (text.includes("..")) return { sv: "den har två punkter i rad", en: "it has two dots in a row" };
  return /^\.|\.$/.test(text)
    ? { sv: "den har en punkt som inte hör dit", en: "it has a dot that does not belong there" }
    : undefined;
}

/** The text with single dots, and none at its ends. */
export function singleDots(text: string): string {
  return text.replace(/\.{2,}/g, ".").replace(/^\.|\.$/g, "");
}
