// As the last words of a name, in any of the languages that registers here have companies from.
const LEGAL_FORMS = new Set(
  (
    "ab aktiebolag aktiebolaget publ hb kb handelsbolag kommanditbolag ekonomisk forening ek for stiftelse stiftelsen " +
    "inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte pvt dac uc " +
    "gmbh mbh ag kg kgaa ug ohg ev se sa sas sasu sarl sarlau srl spa bv nv vof cv " +
    "as asa aps is oy oyj ou uab sia kft zrt doo sp z o zoo sro lda sl slu sca scs"
  ).split(" "),
);

// Of one brand's companies in several countries, people write now one and now another.
const PLACES = new Set(
  "sweden sverige ireland europe european emea nordic nordics norden scandinavia international global group usa us uk eu norway norge denmark danmark finland germany deutschland luxembourg netherlands".split(
    " ",
  ),
);

/**
 * A company's name without case, accents, punctuation and legal form: `Exempel Sverige AB (publ)` is `exempel sverige`.
 * A name that is a legal form and nothing else is kept.
 */
export function plainCompanyName(name: string): string {
  const words = name
    .slice(0, 300)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    // `B.V.` and `S.à r.l.` are one word; a point between words is not.
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, "")
    .replace(/\b(?:a\/s|a\/b)\b/g, (form) => form.replace("/", ""))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return without(words, LEGAL_FORMS).join(" ");
}

/**
 * What a company may be called, each without case and legal form: the whole name, what is before and within
 * parentheses, and the name without a country last in it.
 */
export function plainCompanyNames(name: string): string[] {
  const text = name.slice(0, 300);
  const parts = [text, text.replace(/\([^()]*\)/g, " "), ...[...text.matchAll(/\(([^()]*)\)/g)].map(([, inner]) => inner as string)];
  const plain = parts.map(plainCompanyName);
  const short = plain.map((each) => without(each.split(" "), PLACES).join(" "));
  return [...new Set([...plain, ...short])].filter((each) => each !== "");
}

/** Without such words last, and first where a Swedish `AB` may be, unless nothing else is left. */
function without(words: readonly string[], some: ReadonlySet<string>): string[] {
  let end = words.length;
  while (end > 1 && some.has(words[end - 1] as string)) end--;
  const start = end > 1 && (words[0] === "ab" || words[0] === "aktiebolaget") ? 1 : 0;
  return words.slice(start, end);
}
