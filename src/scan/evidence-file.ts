import type { Evidence, Scanned, Sight, Trace, Unseen } from "../model/trace.js";

const FORMAT = 1;

/**
 * What a scan saw, as a file to be committed and compared with: names and hosts only, each trace on a line, in an order
 * that does not depend on the order of a run.
 */
export function writeEvidence({ scanned, traces, unseen }: Evidence): string {
  const lines = (items: readonly unknown[]) =>
    items.length === 0
      ? "[]"
      : `[\n${items
          .map((each) => `    ${JSON.stringify(each)}`)
          .sort()
          .join(",\n")}\n  ]`;
  const plain = traces.map(traceIn).filter((trace) => trace !== undefined);
  return `{
  "policyScan": ${FORMAT},
  "scanned": ${lines(scanned.map(scannedIn))},
  "traces": ${lines(plain)},
  "unseen": ${lines(unseen)}
}
`;
}

/** Reads what `writeEvidence` wrote; undefined for anything else. What is not understood of a trace is left out. */
export function readEvidence(text: string): Evidence | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(data) || data.policyScan !== FORMAT) return undefined;
  const { scanned, traces, unseen } = data;
  if (!Array.isArray(scanned) || !Array.isArray(traces) || !Array.isArray(unseen)) return undefined;
  return {
    scanned: scanned.filter(isObject).map(scannedIn),
    traces: traces.map(traceIn).filter((trace) => trace !== undefined),
    unseen: unseen.filter(isUnseen),
  };
}

const KINDS = ["request", "cookie", "storage", "package", "register-row"];
const TEXTS = ["page", "host", "name", "request", "storage", "consent", "country", "role"] as const;

/** The known parts of a trace, in one order: so nothing else that a collector knew comes into a file. */
function traceIn(value: unknown): Trace | undefined {
  if (!isObject(value)) return undefined;
  const { kind, source, line, lifetime } = value;
  if (typeof kind !== "string" || !KINDS.includes(kind) || typeof source !== "string") return undefined;
  const texts = TEXTS.filter((key) => typeof value[key] === "string").map((key) => [key, value[key]]);
  return {
    kind: kind as Trace["kind"],
    source,
    ...(typeof line === "number" && { line }),
    ...Object.fromEntries(texts),
    ...((typeof lifetime === "number" || lifetime === "session" || lifetime === "persistent") && {
      lifetime,
    }),
  };
}

function scannedIn(value: object): Scanned {
  const { source, sights, consent, pages } = value as Record<string, unknown>;
  return {
    source: String(source),
    sights: Array.isArray(sights) ? (sights.filter((each) => typeof each === "string") as Sight[]) : [],
    ...(typeof consent === "string" && { consent: consent as NonNullable<Scanned["consent"]> }),
    ...(typeof pages === "number" && { pages }),
  };
}

function isUnseen(value: unknown): value is Unseen {
  return isObject(value) && typeof value.source === "string" && isObject(value.why);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
