/**
 * Whether text is as expected. `{…}` stands for anything on its line; alone on a line, for any lines. It is for what
 * truly varies, such as the lines of a stack trace.
 */
export function matches(expected: string, actual: string): boolean {
  if (!expected.includes("{…}")) return expected === actual;
  const pattern = expected
    .split("\n")
    .map((line) =>
      line === "{…}"
        ? "[^]*?"
        : line
            .split("{…}")
            .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
            .join("[^\\n]*"),
    )
    .join("\\n");
  return new RegExp(`^${pattern}$`, "u").test(actual);
}
