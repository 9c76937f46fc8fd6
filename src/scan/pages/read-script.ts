import type { RequestKind, StorageKind } from "../../model/trace.js";
import type { Take } from "./found.js";

/** What a script says just before a text that makes the text an address that it loads or sends to. */
const BEFORE: readonly (readonly [RegExp, RequestKind])[] = [
  [/\bsendBeacon\s*\(\s*$/, "beacon"],
  [/\bnew\s+WebSocket\s*\(\s*$/, "websocket"],
  [/\bnew\s+EventSource\s*\(\s*$/, "fetch"],
  [/\b(?:new\s+(?:Shared)?Worker|importScripts|serviceWorker\s*\.\s*register)\s*\(\s*$/, "worker"],
  [/\bfetch\s*\(\s*$/, "fetch"],
  [/\.\s*open\s*\(\s*["'`][A-Za-z]{3,7}["'`]\s*,\s*$/, "fetch"],
  [/\baxios\s*(?:\.\s*(?:get|post|put|request))?\s*\(\s*$/, "fetch"],
  [/\bimport\s*\(\s*$|\bfrom\s*$|\bimport\s*$/, "script"],
  [/\.\s*(?:src|srcset)\s*=\s*$|\bsrc["']?\s*:\s*$|\bsetAttribute\s*\(\s*["'`]src["'`]\s*,\s*$/, "other"],
  [/\.\s*action\s*=\s*$/, "form"],
];

const STORES: readonly (readonly [RegExp, StorageKind])[] = [
  [/\blocalStorage\s*\.\s*setItem\s*\(\s*$|\blocalStorage\s*\[\s*$/, "local-storage"],
  [/\bsessionStorage\s*\.\s*setItem\s*\(\s*$|\bsessionStorage\s*\[\s*$/, "session-storage"],
  [/\bindexedDB\s*\.\s*open\s*\(\s*$/, "indexed-db"],
  [/\bcaches\s*\.\s*open\s*\(\s*$/, "cache"],
];

// A comment, a text or a regular expression, which may have a quote in it. What does not end, ends with its line or the
// script: so no character is gone over often.
const TOKEN =
  /\/\/[^\n]*|\/\*|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|`(?:[^`\\]|\\[\s\S])*`?|(?<=[(,=:[!&|?{};\n]\s{0,20}|\breturn\s)\/(?![*/])(?:[^\\/\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,500}\//g;
const LOOK_BACK = 80;

/**
 * What a script plainly loads, sends to and stores: texts in calls that do so, and addresses of scripts. What it puts
 * together as it runs cannot be read from it. Text in comments does not count.
 */
export function readScript(script: string, take: Take, start = 0): void {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(script); match; match = pattern.exec(script)) {
    const [token] = match;
    if (token === "/*") {
      const end = script.indexOf("*/", pattern.lastIndex);
      if (end < 0) return;
      pattern.lastIndex = end + 2;
      continue;
    }
    if (token.startsWith("/")) continue;
    const before = script.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const offset = start + match.index;
    const text = token
      .slice(1, -1)
      .replace(/\\\//g, "/")
      .replace(/\$\{[\s\S]*$/, "");
    const stored = STORES.find(([words]) => words.test(before))?.[1];
    if (stored) take({ stored, name: text.slice(0, 200), offset });
    else if (/\bdocument\s*\.\s*cookie\s*=\s*$/.test(before)) {
      const name = /^\s*([^=;\s]{1,200})\s*=/.exec(text)?.[1];
      if (name !== undefined) take({ stored: "cookie", name, offset });
    } else if (/^(?:https?:|wss?:)?\/\/[^\s/]/i.test(text)) {
      const kind =
        BEFORE.find(([words]) => words.test(before))?.[1] ?? (isScript(text) ? "script" : undefined);
      if (kind) take({ kind, address: text, offset });
    }
  }
}

function isScript(address: string): boolean {
  return /^[^?#]*\.m?js(?:[?#]|$)/i.test(address);
}
