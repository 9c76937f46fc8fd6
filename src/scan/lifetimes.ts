import { parsePeriod, periodDays } from "../model/date.js";
import type { Text } from "../model/text.js";
import type { Lifetime } from "../model/trace.js";

const DAY = 86_400;

// Browsers cut what a site asks for to this.
const LONGEST_IN_BROWSERS = 400 * DAY;

/** How what was seen differs from what the policy says; undefined if it does not, or if that is unknown. */
export function compareLifetimes(stated: string, seen: Lifetime): "longer" | "shorter" | undefined {
  if (stated === "persistent" || stated === seen) return undefined;
  if (stated === "session") return "longer";
  if (seen === "persistent") return "longer";
  if (seen === "session") return "shorter";
  const period = parsePeriod(stated);
  if (!period) return undefined;
  const { least, most } = periodDays(period);
  if (
    least * DAY >= LONGEST_IN_BROWSERS - DAY &&
    seen >= LONGEST_IN_BROWSERS - DAY &&
    seen <= LONGEST_IN_BROWSERS + DAY
  )
    return undefined;
  // Clocks differ, and people round.
  const slack = (days: number) => Math.max(days * DAY * 0.05, 3_600);
  if (seen > most * DAY + slack(most)) return "longer";
  // There is no shorter period to write than a day.
  if (seen < least * DAY - slack(least) && least > 1) return "shorter";
  return undefined;
}

/** A lifetime in words. */
export function lifetimeText(lifetime: Lifetime): Text {
  if (lifetime === "session") return { sv: "till webbläsaren stängs", en: "until the browser is closed" };
  if (lifetime === "persistent") return { sv: "till den tas bort", en: "until it is removed" };
  if (lifetime < 2 * 60)
    return { sv: `${Math.round(lifetime)} sekunder`, en: `${Math.round(lifetime)} seconds` };
  if (lifetime < 2 * 3_600) return counted(lifetime / 60, { sv: "minuter", en: "minutes" });
  if (lifetime < 2 * DAY) return counted(lifetime / 3_600, { sv: "timmar", en: "hours" });
  return counted(lifetime / DAY, { sv: "dagar", en: "days" });
}

/** A lifetime as a policy writes it, in whole days. */
export function durationOf(lifetime: Lifetime): string {
  if (typeof lifetime === "string") return lifetime;
  const days = Math.max(1, Math.round(lifetime / DAY));
  if (days % 365 === 0 && days <= 365 * 9) return `P${days / 365}Y`;
  return `P${Math.min(days, 9999)}D`;
}

function counted(number: number, unit: Text): Text {
  const whole = String(Math.round(number));
  return { sv: `${whole} ${unit.sv}`, en: `${whole} ${unit.en}` };
}
