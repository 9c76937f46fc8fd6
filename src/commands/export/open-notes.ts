import type { Text } from "../../model/text.js";

const MOST = 12;

/** What a format asks for and the policy does not say, and what is there instead. */
export function openNotes(file: string, open: readonly string[], instead: Text): Text[] {
  if (open.length === 0)
    return [
      {
        sv: `${file}: allt som formatet frågar efter finns i policyn.`,
        en: `${file}: all that the format asks for is in the policy.`,
      },
    ];
  const all = [...new Set(open)];
  const rest = all.length - MOST;
  return [
    {
      sv: `${file}: ${all.length} ${all.length === 1 ? "uppgift" : "uppgifter"} som formatet frågar efter finns inte i policyn. ${instead.sv}`,
      en: `${file}: ${all.length} ${all.length === 1 ? "fact" : "facts"} that the format asks for ${all.length === 1 ? "is" : "are"} not in the policy. ${instead.en}`,
    },
    ...all.slice(0, MOST).map((pointer): Text => ({ sv: `  ${pointer}`, en: `  ${pointer}` })),
    ...(rest > 0 ? [{ sv: `  … och ${rest} till`, en: `  … and ${rest} more` }] : []),
  ];
}
