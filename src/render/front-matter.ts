import { oneLine } from "./escape.js";
import type { Generator } from "./generators.js";
import { inlineToData } from "./html.js";
import type { Notice } from "./notice.js";
import type { Publication } from "./publication.js";

/** What each generator calls the day of publishing and the day of the last change. */
const DATES: Readonly<Record<Generator, readonly [published: string, changed: string]>> = {
  hugo: ["date", "lastmod"],
  eleventy: ["date", "lastmod"],
  jekyll: ["date", "last_modified_at"],
  astro: ["pubDate", "updatedDate"],
};

// Many layouts print values unescaped, so characters that are markup in HTML are replaced by ones that look alike.
const HARMLESS: Readonly<Record<string, string>> = { "<": "‹", ">": "›", "'": "’", "`": "’" };

/** The metadata of a notice as YAML between `---` lines, with the keys that the generator knows. */
export function frontMatter(generator: Generator, notice: Notice): string {
  const { publication: facts } = notice;
  const quoted = (value: string) => quotedIn(value, notice.quotes);
  // Generators want a date and not a text here.
  const date = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : quoted(value));
  const [published, changed] = DATES[generator];
  const own = [
    line("version", facts.version, quoted),
    line("fingerprint", facts.fingerprint, quoted),
    line("effectiveFrom", facts.effectiveFrom, quoted),
    line("lastReviewed", facts.lastReviewed, quoted),
    line("lang", notice.language, quoted),
  ].flat();
  const lines = [
    line("title", inlineToData(notice.title), quoted),
    line("description", inlineToData(notice.description), quoted),
    line(published, publishedOn(facts), date),
    line(changed, facts.lastReviewed, date),
    // Custom keys belong under `params` in Hugo, which reserves the rest.
    generator === "hugo" ? ["params:", ...own.map((each) => `  ${each}`)] : own,
  ].flat();
  return `---\n${lines.join("\n")}\n---\n`;
}

// Generators withhold a page whose date is in the future. A review is never in the future, so a version that takes
// effect later is published too.
function publishedOn({ effectiveFrom, lastReviewed }: Publication): string | undefined {
  if (lastReviewed === undefined) return undefined;
  return effectiveFrom !== undefined && effectiveFrom < lastReviewed ? effectiveFrom : lastReviewed;
}

function line(key: string, value: string | undefined, write: (value: string) => string): string[] {
  return value === undefined ? [] : [`${key}: ${write(value)}`];
}

// JSON's strings are YAML's double-quoted ones.
function quotedIn(value: string, [start, end]: Notice["quotes"]): string {
  const harmless = oneLine(value)
    .replace(/(?<![^\s([])"/g, start)
    .replaceAll('"', end)
    .replace(/[<>'`]/g, (mark) => HARMLESS[mark] as string);
  return JSON.stringify(harmless);
}
