import { child, pointer } from "../model/pointer.js";
import type { Cookie, Policy } from "../model/policy.generated.js";
import type { Evidence, Sight } from "../model/trace.js";
import { visible } from "../model/visible.js";
import { called, calledText } from "./called.js";
import type { ScanFinding } from "./finding.js";
import { compareLifetimes, lifetimeText } from "./lifetimes.js";
import { fits } from "./matching.js";
import { proposedId } from "./proposed-id.js";
import type { Stored } from "./stored.js";
import { STORAGES, whereSeen } from "./where.js";

/** What is stored and what the policy says of it, both ways. */
export function* checkCookies(
  stored: readonly Stored[],
  policy: Policy,
  evidence: Evidence,
): Generator<ScanFinding> {
  const described = typeof policy.cookies === "object" ? Object.entries<Cookie>(policy.cookies) : [];
  const seen = new Set<string>();
  for (const each of stored) {
    const matching = described.filter(([, cookie]) => describes(cookie, each));
    if (matching.length === 0) yield undocumented(each, policy);
    for (const [id, cookie] of matching) {
      seen.add(id);
      yield* beforeConsent(each, id, cookie);
      yield* durationDiffers(each, id, cookie);
    }
  }
  for (const [id, cookie] of described)
    if (!seen.has(id) && couldBeSeen(cookie, evidence)) yield notSeen(id, cookie);
}

/** Whether a policy's entry is about what was stored. Without `storage` it may be stored anywhere. */
function describes({ name, storage }: Cookie, stored: Stored): boolean {
  if (storage !== undefined && storage !== "other" && storage !== stored.storage) return false;
  return [name].flat().some((pattern) => stored.names.some((each) => fits(each, pattern)));
}

/** The id that it would have under cookies. */
export function cookieIdOf({ name }: Stored, { cookies }: Policy): string {
  return proposedId(name, new Set(typeof cookies === "object" ? Object.keys(cookies) : []));
}

function undocumented(each: Stored, policy: Policy): ScanFinding {
  const { cookies } = policy;
  const [name, what] = [visible(each.name), STORAGES[each.storage]];
  const where = whereSeen(each.traces);
  const none =
    cookies === "none"
      ? { sv: " fast cookies säger none", en: " though cookies says none" }
      : { sv: " som inte är beskriven under ”cookies”", en: ' which is not described under "cookies"' };
  const from = each.vendor && calledText(called(each.vendor.name, each.vendor));
  const whose = from === undefined ? { sv: ",", en: "," } : { sv: ` från ${from},`, en: ` from ${from},` };
  const stays =
    each.lifetime === undefined
      ? undefined
      : {
          sv: ` Den finns kvar ${lifetimeText(each.lifetime).sv}.`,
          en: ` It remains for ${lifetimeText(each.lifetime).en}.`,
        };
  return {
    rule: "cookie-undocumented",
    path: cookies === "none" ? "/cookies" : pointer("cookies", cookieIdOf(each, policy)),
    message: {
      sv: `Webbplatsen använder ${what.sv} ”${name}”${whose.sv}${none.sv}. ${where.sv}${stays?.sv ?? ""} Lägg till den med name, purpose, category och duration (policy scan --draft skriver det som är känt).`,
      en: `The website uses the ${what.en} "${name}"${whose.en}${none.en}. ${where.en}${stays?.en.replace("for until", "until") ?? ""} Add it with name, purpose, category and duration (policy scan --draft writes what is known).`,
    },
    seen: each.traces,
  };
}

function* beforeConsent(each: Stored, id: string, { consent, category }: Cookie): Generator<ScanFinding> {
  const needsConsent = consent === true || category === "statistics" || category === "marketing";
  const early = each.traces.filter((trace) => trace.consent === "before");
  if (!needsConsent || early.length === 0) return;
  const [name, where] = [visible(each.name), whereSeen(early)];
  const says =
    consent === true
      ? {
          sv: "policyn säger att den används bara efter samtycke",
          en: "the notice says that it is used only after consent",
        }
      : {
          sv: `policyn säger att den är till för ${WORDS[category as keyof typeof WORDS].sv}`,
          en: `the notice says that it is for ${WORDS[category as keyof typeof WORDS].en}`,
        };
  yield {
    rule: "cookie-before-consent",
    path: child(pointer("cookies", id), consent === true ? "consent" : "category"),
    message: {
      sv: `”${name}” sätts innan besökaren har samtyckt, men ${says.sv}. ${where.sv} Ändra webbplatsen så att den väntar på ett ja. Är den nödvändig för en tjänst som besökaren har bett om, skriv category: necessary och consent: false.`,
      en: `"${name}" is set before the visitor has consented, but ${says.en}. ${where.en} Change the website so that it waits for a yes. If it is necessary for a service that the visitor has asked for, write category: necessary and consent: false.`,
    },
    seen: early,
  };
}

const WORDS = {
  statistics: { sv: "statistik", en: "statistics" },
  marketing: { sv: "marknadsföring", en: "marketing" },
};

function* durationDiffers(each: Stored, id: string, { duration }: Cookie): Generator<ScanFinding> {
  if (duration === undefined || each.lifetime === undefined) return;
  const difference = compareLifetimes(duration, each.lifetime);
  if (!difference) return;
  const [name, where] = [visible(each.name), whereSeen(each.traces)];
  const real = lifetimeText(each.lifetime);
  yield {
    rule: "cookie-duration-differs",
    path: child(pointer("cookies", id), "duration"),
    ...(difference === "shorter" && { class: "practice" as const }),
    message: {
      sv: `”${name}” finns kvar ${real.sv}, men policyn säger ${visible(duration)}. ${where.sv} Ändra duration, eller ändra tiden på webbplatsen.`,
      en: `"${name}" remains ${each.lifetime === "session" || each.lifetime === "persistent" ? "" : "for "}${real.en}, but the notice says ${visible(duration)}. ${where.en} Change duration, or change the period on the website.`,
    },
    seen: each.traces,
  };
}

/** Whether a source was looked at in which the entry would have shown itself. */
function couldBeSeen({ storage = "cookie", consent, category }: Cookie, { scanned }: Evidence): boolean {
  if (storage === "pixel" || storage === "other") return false;
  const sight: Sight = storage === "cookie" ? "cookies" : "storage";
  const waits = consent === true || category === "statistics" || category === "marketing";
  return scanned.some((each) => each.sights.includes(sight) && !(waits && each.consent === "before-only"));
}

function notSeen(id: string, { name }: Cookie): ScanFinding {
  const names = visible([name].flat().join(", "));
  return {
    rule: "cookie-not-seen",
    path: child(pointer("cookies", id), "name"),
    message: {
      sv: `Kakan ”${id}” (${names}) syntes inte. Ta bort den ur texten om den inte finns kvar. Sätts den på andra sidor eller efter inloggning, behöver inget göras.`,
      en: `The cookie "${id}" (${names}) was not seen. Remove it from the notice if it is gone. If it is set on other pages or after login, nothing needs to be done.`,
    },
    seen: [],
  };
}
