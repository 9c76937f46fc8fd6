import type { Named } from "./read-json.js";

/** The packages that a `pnpm-lock.yaml` has; undefined for a text that is none. */
export function readPnpmLock(text: string): Named[] | undefined {
  const found: Named[] = [];
  let version = false;
  let within = false;
  eachLine(text, (content, line) => {
    if (/^[^\s#]/.test(content)) {
      within = /^(?:packages|snapshots):/.test(content);
      if (/^lockfileVersion:/.test(content)) version = true;
    } else if (within) {
      // `'@scope/name@1.0.0(peer@2)':`, `/@scope/name@1.0.0:` and, of old, `/@scope/name/1.0.0:`.
      const name = /^ {2}['"]?\/?((?:@[^/@\s'"]{1,200}\/)?[^/@\s'"(:]{1,200})[@/]/.exec(content)?.[1];
      if (name !== undefined) found.push({ name, line });
    }
  });
  return version ? found : undefined;
}

/** The packages that a `yarn.lock` has, of yarn 1 or a later one; undefined for a text that is none. */
export function readYarnLock(text: string): Named[] | undefined {
  const found: Named[] = [];
  let known = false;
  eachLine(text, (content, line) => {
    if (/^# yarn lockfile v1/.test(content) || /^__metadata:/.test(content)) known = true;
    if (!/^[^\s#].*@.*:$/.test(content)) return;
    for (const wanted of content.slice(0, -1).split(",")) {
      const plain = wanted.trim().replace(/^"|"$/g, "");
      const [, name, range = ""] = /^((?:@[^/@]{1,200}\/)?[^/@]{1,200})@(.*)$/.exec(plain) ?? [];
      if (name === undefined || /^workspace:/.test(range)) continue;
      const alias = /^npm:((?:@[^/@]{1,200}\/)?[^/@]{1,200})@/.exec(range)?.[1];
      found.push({ name: alias ?? name, line });
    }
  });
  return known ? found : undefined;
}

function eachLine(text: string, take: (content: string, line: number) => void): void {
  let line = 1;
  for (let at = 0; at <= text.length; line++) {
    const end = text.indexOf("\n", at);
    const content = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, "");
    // A line that long is no package's.
    if (content.length < 10_000) take(content, line);
    if (end < 0) return;
    at = end + 1;
  }
}
