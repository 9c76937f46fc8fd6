// There are at most 26 × 26 codes, and each costs Intl some microseconds for every recipient that has it.
const officialCodes = new Map<string, string>();

/** Whether it has the form of a country's code. The format's EEA has three letters; Intl throws on other forms. */
export function isCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code);
}

/** The code that the country's data are filed under: `GB` for `UK`, and `DE` for East Germany's `DD`. */
export function officialCode(code: string): string {
  let official = officialCodes.get(code);
  if (official === undefined) {
    official = isCode(code) ? (new Intl.Locale(`und-${code}`).region ?? code) : code;
    officialCodes.set(code, official);
  }
  return official;
}

/** Every pair of letters, with the name that each country has in a language: a former code has its country's name too. */
export function namedCodes(language: string): [code: string, name: string][] {
  const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) =>
    letters.flatMap((second): [string, string][] => {
      const name = display.of(first + second);
      return name === undefined ? [] : [[first + second, name]];
    }),
  );
}
