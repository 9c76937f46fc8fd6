/** Numbers of a version `1.2` or `1.2.3`; what is not written is 0. */
function partsOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
}

/** Negative if the first version is the lower one, 0 if they are the same: `1.0` and `1.0.0` are. */
export function compareVersionNumbers(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const index of [0, 1, 2] as const) {
    const difference = left[index] - right[index];
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Which part of a version is raised. */
export type Bump = "major" | "minor" | "patch";

/** The next version: with the part raised and those after it at 0. Written with two parts where two are enough. */
export function raised(version: string, bump: Bump): string {
  const [major, minor, patch] = partsOf(version);
  const short = version.split(".").length === 2;
  if (bump === "major") return short ? `${major + 1}.0` : `${major + 1}.0.0`;
  if (bump === "minor") return short ? `${major}.${minor + 1}` : `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
