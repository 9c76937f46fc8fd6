const LEGAL_FORMS = new Set(
  (
    "ab publ aktiebolag aktiebolaget hb kb as asa aps oy oyj ou gmbh mbh ag kg se bv nv sa sas sarl sl srl spa " +
    "inc incorporated llc llp lp ltd limited plc corp corporation co company pte pty unlimited"
  ).split(" "),
);

/**
 * A company's name as it is compared: lower case, without punctuation and legal forms, so that `Klarna Bank AB (publ)`
 * and `klarna bank` are the same. A name that is only a legal form is kept.
 */
export function plainName(name: string): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    // A/S, S.A. and B.V. are one word.
    .replace(/(?<=\b\p{L})[./](?=\p{L}\b)/gu, "")
    .replace(/õ/g, "o")
    .replace(/ü(?=\b)/g, "u")
    .split(/[^\p{L}\p{N}+&]+/u)
    .filter((word) => word !== "");
  const kept = words.filter((word, at) => at === 0 || !LEGAL_FORMS.has(word));
  return kept.join(" ");
}

/** The names that someone may have meant: the whole, and what is before and within brackets. */
export function namesIn(text: string): readonly string[] {
  const [, before, within] = /^([^()]*)\(([^()]*)\)/.exec(text) ?? [];
  return [text, before, within].flatMap((each) => {
    const name = plainName(each ?? "");
    return name === "" || LEGAL_FORMS.has(name) ? [] : [name];
  });
}
