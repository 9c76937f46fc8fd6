import { namesIn } from "./companies/plain-name.js";

// Of one brand's companies in several countries, people write now one and now another.
const PLACES = new Set(
  (
    "sweden sverige ireland europe european emea nordic nordics norden scandinavia international global group " +
    "usa us uk eu norway norge denmark danmark finland germany deutschland luxembourg netherlands"
  ).split(" "),
);

/** What a company may be called, for comparison: without case and legal form, and also without a country last in the name. */
export function comparableNames(name: string): string[] {
  const names = namesIn(name.slice(0, 300));
  return [...new Set([...names, ...names.map(withoutPlace)])];
}

function withoutPlace(name: string): string {
  const words = name.split(" ");
  while (words.length > 1 && PLACES.has(words.at(-1) as string)) words.pop();
  return words.join(" ");
}
