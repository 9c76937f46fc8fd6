/** A host and the names above it, the longest first: `a.b.se`, `b.se`, `se`. */
export function above(host: string): readonly string[] {
  const labels = host.replace(/\.$/, "").toLowerCase().split(".");
  return labels.map((_, at) => labels.slice(at).join(".")).filter((name) => name !== "");
}
