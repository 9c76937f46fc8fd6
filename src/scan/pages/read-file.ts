import { hostOf } from "../../model/page-of.js";
import { lineStarts, positionAt } from "../../model/source.js";
import type { Trace } from "../../model/trace.js";
import type { Found } from "./found.js";
import { readCss } from "./read-css.js";
import { readHtml } from "./read-html.js";
import { readScript } from "./read-script.js";

const READERS: Readonly<Record<string, "html" | "css" | "script">> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  svg: "html",
  css: "css",
  js: "script",
  mjs: "script",
  cjs: "script",
};

/** More than servers accept as an address. */
const LONGEST = 16_384;

/** Whether a file of a built site is one that says what it loads, by its name. */
export function isReadable(file: string): boolean {
  return extensionOf(file) in READERS;
}

/** What one file showed, and whether all of it could be read. */
export interface FileRead {
  readonly traces: readonly Trace[];
  readonly whole: boolean;
}

/** What a file of a built site loads from elsewhere, sends to and stores, with the line. */
export function readFile(source: string, text: string): FileRead {
  const found: Found[] = [];
  const reader = READERS[extensionOf(source)];
  let base: string | undefined;
  let whole = true;
  if (reader === "html") ({ base, whole } = readHtml(text, (each) => found.push(each)));
  else if (reader === "css") readCss(text, (each) => found.push(each));
  else readScript(text, (each) => found.push(each));
  const around = base === undefined ? undefined : hostIn(base, undefined);
  const starts = found.length > 0 ? lineStarts(text) : [];
  const traces = found.flatMap((each): Trace[] => {
    const at = { source, line: positionAt(starts, each.offset).line };
    if ("stored" in each) {
      const kind = each.stored === "cookie" ? "cookie" : "storage";
      return each.name === "" ? [] : [{ kind, ...at, name: each.name, storage: each.stored }];
    }
    const host = hostIn(each.address, around);
    return host === undefined ? [] : [{ kind: "request", ...at, host, request: each.kind }];
  });
  return { traces, whole };
}

/**
 * The host of an address in a page; undefined for one within the site itself.
 * @param around the host that relative addresses lead to, if the page's own `base` leads away
 */
function hostIn(address: string, around: string | undefined): string | undefined {
  // The host comes first, and parsing one of megabytes takes minutes.
  const plain = address
    .trimStart()
    .slice(0, LONGEST)
    .replace(/[\t\n\r]/g, "")
    .trimEnd();
  if (/^[\\/]{2}/.test(plain)) return hostOf(`https://${plain.slice(2).replace(/^[\\/]+/, "")}`);
  if (/^(?:https?|wss?):/i.test(plain)) return hostOf(plain);
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || plain === "") return undefined;
  return around;
}

function extensionOf(file: string): string {
  return /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
}
