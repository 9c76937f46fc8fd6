const LONGEST = 60;

/** An id for a new entry: the words in lower-case a–z, digits and hyphens, with a number where it is taken. */
export function proposedId(words: string, taken: ReadonlySet<string> = new Set()): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, LONGEST - 4)
    .replace(/-+$/, "");
  const id = plain === "" ? "okand" : plain;
  for (let number = 2, each = id; ; each = `${id}-${number++}`) if (!taken.has(each)) return each;
}
