import type { Text } from "../model/text.js";

/** A day as counted from today: in so many days, or so many days ago. */
export function when(days: number): Text {
  if (days === 0) return { sv: "i dag", en: "today" };
  if (days === 1) return { sv: "i morgon", en: "tomorrow" };
  if (days === -1) return { sv: "i går", en: "yesterday" };
  const count = Math.abs(days);
  return days < 0
    ? { sv: `för ${count} dagar sedan`, en: `${count} days ago` }
    : { sv: `om ${count} dagar`, en: `in ${count} days` };
}
