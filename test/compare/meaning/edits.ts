import { parse } from "yaml";
import { fixture } from "../../support.js";

export type Data = Record<string, unknown>;

const parsed: Data = parse(fixture("full.yaml"));
/** The policy that has every key, as data of its own. */
export const full = (): Data => structuredClone(parsed);

/** The data with another value at the keys (dots between them); undefined removes what is there. */
export function edited(data: Data, at: string, value: unknown): Data {
  const copy = structuredClone(data);
  const path = at.split(".");
  const last = path.pop() as string;
  const parent = path.reduce<unknown>((each, key) => (each as Data)[key], copy) as Data;
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}
