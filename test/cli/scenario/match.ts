/**
 * Whether text is as expected. `{…}` stands for anything on its line; alone on a line, for any lines or none. It is
 * for what truly varies, such as the lines of a stack trace.
 */
export function matches(expected: string, actual: string): boolean {
  if (!expected.includes("{…}")) return expected === actual;
  const pattern = expected
    .split("\n")
    .map((line) =>
      line === "{…}" ? "(?:[^\\n]*\\n)*?" : `${line.split("{…}").map(literal).join("[^\\n]*")}\\n`,
    )
    .join("");
  return new RegExp(`^${pattern}$`, "u").test(`${actual}\n`);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
