import { REQUEST_NAMES } from "../model/request-names.js";
import type { Text } from "../model/text.js";
import type { StorageKind, Trace } from "../model/trace.js";
import { visible } from "../model/visible.js";

/** Where an entry is stored, as the visitor's browser calls it. */
export const STORAGES: Readonly<Record<StorageKind, Text>> = {
  cookie: { sv: "kakan", en: "cookie" },
  "local-storage": { sv: "localStorage-posten", en: "localStorage entry" },
  "session-storage": { sv: "sessionStorage-posten", en: "sessionStorage entry" },
  "indexed-db": { sv: "IndexedDB-databasen", en: "IndexedDB database" },
  cache: { sv: "cachen", en: "cache" },
};

/** The page or file and line of one trace: what a person can look up. */
export function placeOf({ source, line, page }: Trace): string {
  if (page !== undefined) return visible(page);
  return line === undefined ? visible(source) : `${visible(source)}:${line}`;
}

/** ”Sett på … och 3 ställen till, före samtycke.”: where the traces were seen, as a whole sentence. */
export function whereSeen(traces: readonly Trace[]): Text {
  const places = [...new Set(traces.map(placeOf))];
  const [first = "", ...others] = places;
  const kinds = kindsOf(traces);
  const consent = traces.some((each) => each.consent === "before")
    ? { sv: ", före samtycke", en: ", before consent" }
    : traces.length > 0 && traces.every((each) => each.consent === "after")
      ? { sv: ", efter samtycke", en: ", after consent" }
      : { sv: "", en: "" };
  return {
    sv: `Sett i ${first}${kinds.sv}${others.length > 0 ? ` och ${others.length} ${others.length === 1 ? "ställe" : "ställen"} till` : ""}${consent.sv}.`,
    en: `Seen in ${first}${kinds.en}${others.length > 0 ? ` and ${others.length} more ${others.length === 1 ? "place" : "places"}` : ""}${consent.en}.`,
  };
}

function kindsOf(traces: readonly Trace[]): Text {
  const kinds = [...new Set(traces.flatMap(({ request }) => (request ? [request] : [])))].slice(0, 3);
  if (kinds.length === 0) return { sv: "", en: "" };
  return {
    sv: ` (${kinds.map((kind) => REQUEST_NAMES[kind].sv).join(", ")})`,
    en: ` (${kinds.map((kind) => REQUEST_NAMES[kind].en).join(", ")})`,
  };
}
