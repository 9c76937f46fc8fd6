// What an English notice of a Swedish controller still has in Swedish: names, addresses, and where links lead.
const NAMES = /\]\([^)]*\)|\S*\\?[@.]\S*\.?se\b|Exempel\w+|(?:Stor|Labb)gatan/gu;

// None of them is an English word.
const SWEDISH = new Set(
  `att av dataskydd de dem den denna deras dess det detta dig din dina ditt du där efter ej eller en endast enligt ett
  finns från för gäller genom ha har hos hur i inom inte kan kommer kontakta med mot måste ni när och om oss personuppgifter
  policyn på rätt samt sig ska skriv som så sätt till tillsynsmyndigheten uppgift uppgifter uppgifterna utan vad
  vara varje vem vi vid vilka vår vårt våra är`.split(/\s+/),
);

/** The Swedish words left in a text that should be English. */
export function swedishIn(text: string): string[] {
  const words = text.replace(NAMES, " ").match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /[åäöÅÄÖ]/.test(word) || SWEDISH.has(word.toLowerCase().replace(/^i$/, word)));
}
