import { parse } from "../../src/parse/parse.js";

/** What is wrong with a small text, as `line:column-line:column message`, in both languages. */
export function said(text: string): { sv: string[]; en: string[] } {
  const { diagnostics } = parse("policy.yaml", new TextEncoder().encode(text));
  const inLanguage = (language: "sv" | "en") =>
    diagnostics.map(
      ({ range: { start, end }, message }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} ${message[language]}`,
    );
  return { sv: inLanguage("sv"), en: inLanguage("en") };
}
