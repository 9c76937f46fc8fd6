import { namedCodes, officialCode } from "../model/country-code.js";
import type { SchemaNode } from "./schema-node.js";

/**
 * What the text would be in the form that the schema asks for, where one of the usual slips explains the difference.
 * Undefined where none does: then nothing is guessed.
 */
export function repaired(node: SchemaNode, text: string): string | undefined {
  if (node.pattern === undefined) return undefined;
  const form = new RegExp(node.pattern, "u");
  return SLIPS.map((repair) => repair(text.trim())).find(
    (repaired) => repaired !== undefined && form.test(repaired),
  );
}

/** Whether the text has the form that the schema asks for. */
export function fits(node: SchemaNode, text: string): boolean {
  return node.pattern === undefined || new RegExp(node.pattern, "u").test(text);
}

type Repair = (text: string) => string | undefined;

// Only what the pattern accepts comes through, so that each slip may be tried on any value.
const SLIPS: readonly Repair[] = [
  (text) => text,
  // Characters that often come along when text is pasted.
  (text) => text.replace(/^[\s"'”“„’‘«»(<]+|[\s"'”“„’‘«»)>,;:.]+$/gu, ""),
  organisationNumber,
  (text) => text.toUpperCase(),
  // The Swedish abbreviation.
  (text) => (/^(?:EU ?[/-] ?)?EES$/i.test(text) ? "EEA" : undefined),
  (text) => countryCode(text),
  (text) => text.replace(/\s/g, ""),
  (text) => text.replace(/^v\.? ?/i, ""),
  (text) => (/^\d{1,6}$/.test(text) ? `${text}.0` : undefined),
  (text) => (/^[\d./–-]+$/.test(text) ? text.replace(/[./–]/g, "-") : undefined),
];

// 5565329496, 16556532-9496 as authorities write it, and the VAT number SE556532949601.
function organisationNumber(text: string): string | undefined {
  const compact = text.replace(/[\s-]/g, "");
  const digits = /^(?:16)?(\d{10})$/.exec(compact)?.[1] ?? /^SE(\d{10})\d{2}$/i.exec(compact)?.[1];
  return digits && `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** The code of a country by its Swedish or English name. */
function countryCode(text: string): string | undefined {
  const wanted = text.toLowerCase();
  const named = ["sv", "en"].flatMap(namedCodes).find(([, name]) => name.toLowerCase() === wanted);
  return named && officialCode(named[0]);
}
