import type { Text } from "../text.js";
import { emailProblem } from "./email.js";
import { phoneProblem } from "./phone.js";
import type { Problem } from "./problem.js";
import { invisibleIn, stripped } from "./signs.js";
import { webProblem, withoutTracking } from "./web.js";

/** What kind of address a key holds. */
export type AddressKind = "email" | "phone" | "web";

/** Why nobody could use an address, and the address that was certainly or probably meant. */
export interface Unusable {
  readonly why: Text;
  readonly meant: string | undefined;
  readonly probably: string | undefined;
}

const PROBLEM: Readonly<Record<AddressKind, (address: string) => Problem | undefined>> = {
  email: emailProblem,
  phone: phoneProblem,
  web: webProblem,
};

/** As long as the schema lets a web address be. Nothing is looked for in more: that would take its time. */
const LONGEST = 2000;
const TOO_LONG: Text = { sv: "den är för lång", en: "it is too long" };

/** More mistakes than this in one address are no slips. */
const MOST_MISTAKES = 4;

/** What keeps an address from being used, if anything does. */
export function unusable(address: string, kind: AddressKind): Unusable | undefined {
  if (address.length > LONGEST) return { why: TOO_LONG, meant: undefined, probably: undefined };
  const problem = problemOf(address, kind);
  if (problem === undefined) return undefined;
  const bare = kind === "web" ? withoutTracking(stripped(address)) : stripped(address);
  const meant = bare !== address && problemOf(bare, kind) === undefined ? bare : undefined;
  return { why: problem.why, meant, probably: meant ?? corrected(address, kind) };
}

function problemOf(address: string, kind: AddressKind): Problem | undefined {
  return invisibleIn(address) ?? PROBLEM[kind](address);
}

/** One mistake after the other taken away. */
function corrected(address: string, kind: AddressKind): string | undefined {
  let current = address;
  for (let mistakes = 0; mistakes < MOST_MISTAKES; mistakes++) {
    const problem = problemOf(current, kind);
    if (problem === undefined) return current;
    const next = problem.without ?? stripped(current);
    if (next === current) return undefined;
    current = next;
  }
  return undefined;
}
