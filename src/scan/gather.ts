import type { Trace } from "../model/trace.js";

// A malicious recording may name a million hosts; no real site has so many.
const MAX_TRACES = 50_000;
// What a policy may name; a longer name is written as one that varies.
const MAX_NAME = 200;

/** Collects traces as they are seen, each once. */
export interface Gathering {
  add(trace: Trace): void;
  readonly traces: readonly Trace[];
  /** Whether there were more than are kept. */
  readonly full: boolean;
}

/** A place for traces to be collected in: the same trace seen again is kept once, with the longest lifetime seen. */
export function gather(): Gathering {
  const kept = new Map<string, Trace>();
  let full = false;
  return {
    add(seen) {
      const trace = bounded(seen);
      const key = keyOf(trace);
      const earlier = kept.get(key);
      if (earlier) {
        if (longer(trace.lifetime, earlier.lifetime)) kept.set(key, { ...earlier, lifetime: trace.lifetime });
      } else if (kept.size < MAX_TRACES) kept.set(key, trace);
      else full = true;
    },
    get traces() {
      return [...kept.values()];
    },
    get full() {
      return full;
    },
  };
}

function keyOf({ kind, source, page, host, name, request, storage, consent }: Trace): string {
  return JSON.stringify([kind, source, page, host, name, request, storage, consent]);
}

function bounded(trace: Trace): Trace {
  const { name } = trace;
  return name !== undefined && name.length > MAX_NAME
    ? { ...trace, name: `${name.slice(0, MAX_NAME - 1)}*` }
    : trace;
}

function longer(one: Trace["lifetime"], other: Trace["lifetime"]): one is NonNullable<Trace["lifetime"]> {
  const rank = (lifetime: Trace["lifetime"]) =>
    lifetime === "persistent" ? Number.POSITIVE_INFINITY : lifetime === "session" ? 0 : (lifetime ?? -1);
  return rank(one) > rank(other);
}
