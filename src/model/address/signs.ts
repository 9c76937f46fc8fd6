import { codePointName, INVISIBLE } from "../odd-characters.js";
import type { Text } from "../text.js";
import type { Problem } from "./problem.js";

const AROUND = /^[\s"'”\u201c„’‘«»<([{]+|[\s"'”\u201c„’‘«»>)\]},;:!]+$|\.+$/gu;

/** The address without what came along round it when it was pasted. */
export function stripped(address: string): string {
  let [before, after] = [address, address.replace(AROUND, "")];
  while (after !== before) [before, after] = [after, after.replace(AROUND, "")];
  return after;
}

/** Says which sign of the pattern the address has, if it has one. */
export function strayIn(address: string, pattern: RegExp): Text | undefined {
  const sign = pattern.exec(address)?.[0];
  if (sign === undefined) return undefined;
  return sign.trim() === ""
    ? { sv: "den innehåller ett mellanslag", en: "it contains a space" }
    : { sv: `tecknet ${sign} hör inte till den`, en: `the sign ${sign} is not part of it` };
}

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");

/** Characters that no one sees, which come along when an address is pasted. */
export function invisibleIn(address: string): Problem | undefined {
  const [first] = address.match(UNSEEN) ?? [];
  if (first === undefined) return undefined;
  const code = codePointName(first);
  return {
    why: {
      sv: `den innehåller ett osynligt tecken (${code})`,
      en: `it contains an invisible character (${code})`,
    },
    without: address.replace(UNSEEN, ""),
  };
}
