import { dots, hostProblem, singleDots } from "./host.js";
import type { Problem } from "./problem.js";
import { strayIn } from "./signs.js";

const AT = /\s*(?:\((?:at|a|snabel-?a|@)\)|\[(?:at|a|snabel-?a|@)\]|\s(?:at|snabel-?a)\s)\s*/i;
const NAMED = /^[^<>@]*<\s*([^<>\s]+@[^<>\s]+?)\s*>$/;

/** Why nobody could write to an e-mail address. */
export function emailProblem(address: string): Problem | undefined {
  return ofSeveralParts(address) ?? ofAt(address) ?? ofName(address);
}

// More than the address alone.
function ofSeveralParts(address: string): Problem | undefined {
  const [, prefix] = /^\s*(mailto:|e-?post:|e-?mail:)/i.exec(address) ?? [];
  if (prefix !== undefined)
    return {
      why: { sv: `”${prefix}” hör inte till den`, en: `"${prefix}" is not part of it` },
      without: address.trim().slice(prefix.length).trim(),
    };
  const [, inside] = NAMED.exec(address.trim()) ?? [];
  if (inside !== undefined && !address.trim().startsWith("<"))
    return {
      why: {
        sv: "här ska bara adressen stå, utan namn före",
        en: "only the address belongs here, without a name before it",
      },
      without: inside,
    };
  if (/@[^@]*(?:[,;/\s]|\b(?:och|eller|and|or)\b)[^@]*@/u.test(address))
    return { why: { sv: "här får bara en adress stå", en: "there may be only one address here" } };
  return undefined;
}

function ofAt(address: string): Problem | undefined {
  if (AT.test(address) && !address.replace(AT, "").includes("@"))
    return {
      why: { sv: "tecknet @ är utskrivet som ord", en: "the sign @ is written as a word" },
      without: address.replace(AT, "@"),
    };
  const count = address.split("@").length - 1;
  if (count === 0) return { why: { sv: "den saknar @", en: "it has no @" } };
  return count === 1
    ? undefined
    : {
        why: { sv: "den har mer än ett @", en: "it has more than one @" },
        without: address.replace(/@{2,}/g, "@"),
      };
}

function ofName(address: string): Problem | undefined {
  const [name = "", host = ""] = address.split("@");
  if (/^[^,]+,[a-z]{2,}$/i.test(host))
    return {
      why: { sv: "den har ett kommatecken i stället för en punkt", en: "it has a comma instead of a dot" },
      without: `${name}@${host.replace(",", ".")}`,
    };
  const stray = strayIn(address, /["'”\u201c„’‘«»<>()[\]{},;:\\\s]/u);
  if (stray) return { why: stray, ...(/\s/.test(address) && { without: address.replace(/\s+/g, "") }) };
  if (name === "" || host === "")
    return {
      why:
        name === ""
          ? { sv: "det saknas ett namn före @", en: "there is no name before the @" }
          : { sv: "det saknas en domän efter @, som example.se", en: "there is no domain after the @" },
    };
  if (host.includes("/"))
    return {
      why: { sv: "en e-postadress har inget snedstreck", en: "an e-mail address has no slash" },
      without: `${name}@${host.slice(0, host.indexOf("/"))}`,
    };
  const why = dots(name) ?? hostProblem(host);
  return why && { why, without: `${singleDots(name)}@${singleDots(host)}` };
}
