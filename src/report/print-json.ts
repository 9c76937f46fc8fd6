import { visible } from "../model/visible.js";

/**
 * JSON indented by two spaces, ending in a line break. Characters that a terminal or a build's log could act on
 * are escaped the JSON way: whoever parses it gets them back.
 */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
    .replace(/[^\n -~]/g, (unit) => (visible(unit) === unit ? unit : escaped(unit)))
    .replace(/#(?=#[a-z]*\[)/gi, escaped);
  return `${json}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
