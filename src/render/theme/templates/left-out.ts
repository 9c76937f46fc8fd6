import type { Text } from "../../../model/text.js";
import { meaningOf } from "./meanings.js";

/**
 * What a user's template leaves out of the default template of that name, or undefined if nothing. Of nested keys only
 * the outermost is reported, and the keys of one object are reported together.
 */
export function leftOut(ours: readonly string[], read: ReadonlySet<string>): Text | undefined {
  const unread = new Set(ours.filter((path) => !read.has(path)));
  const outermost = [...unread].filter((path) => !unread.has(parentOf(path)));
  if (outermost.length === 0) return undefined;
  const groups = new Map<string, string[]>();
  for (const path of outermost) {
    const group = parentOf(path) || path;
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  const list = (lang: keyof Text) => [...groups].map(([group, paths]) => told(group, paths)[lang]).join("; ");
  return {
    sv: `Mallen utelämnar det här, som verktygets mall säger: ${list("sv")}. Lägg till nycklarna, så att sidan säger det när policyn gör det.`,
    en: `The template leaves out what the tool's template says: ${list("en")}. Add the keys, so that the page says it when the policy does.`,
  };
}

function told(group: string, paths: readonly string[]): Text {
  const names = paths.map((path) => path.replaceAll("[]", "")).join(", ");
  const meaning = meaningOf(paths.length > 1 ? group : (paths[0] as string));
  return meaning
    ? { sv: `${names} (${meaning.sv})`, en: `${names} (${meaning.en})` }
    : { sv: names, en: names };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
