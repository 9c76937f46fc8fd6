/** The addresses of a `srcset`: each up to white space, with an optional width or density after it. */
export function addressesOf(srcset: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < srcset.length) {
    while (at < srcset.length && /[\s,]/.test(srcset[at] as string)) at++;
    const from = at;
    while (at < srcset.length && !/\s/.test(srcset[at] as string)) at++;
    let address = srcset.slice(from, at);
    if (address === "") break;
    const endsItself = address.endsWith(",");
    // Not by a regular expression, which would start again at each comma.
    let end = address.length;
    while (end > 0 && address[end - 1] === ",") end--;
    address = address.slice(0, end);
    if (address !== "") found.push(address);
    if (endsItself) continue;
    // A descriptor may have a comma in parentheses only, and none of today's has them.
    const comma = srcset.indexOf(",", at);
    at = comma < 0 ? srcset.length : comma + 1;
  }
  return found;
}
