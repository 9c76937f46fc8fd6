import fs from "node:fs";
import { expect, it } from "vitest";
import { rollForward } from "../../src/io/committed.js";
import { writeFiles } from "../../src/io/write-files.js";
import type { WriterFs } from "../../src/io/writer-fs.js";
import { ID, putCommitted } from "./committed-set.js";
import { faultyFs, quickFs, systemError } from "./faulty-fs.js";
import { judge, noticeSet } from "./notice-set.js";
import { temporaryFolderInMemory } from "./temporary-folder.js";

/** A file system in which a build does not see, and so does not sweep, what another of this process is staging. */
function blindTo(folder: string): WriterFs {
  const readdirSync = ((path: string, options: { withFileTypes: true }) => {
    if (path === folder) throw systemError("EIO");
    return fs.readdirSync(path, options);
  }) as unknown as WriterFs["readdirSync"];
  return { ...quickFs, readdirSync };
}

const OTHERS: [string, (folder: string) => void][] = [
  ["completes the committed set", (folder) => rollForward(quickFs, folder)],
  ["writes a set of its own", (folder) => void writeFiles(folder, noticeSet("other"), blindTo(folder))],
  [
    "takes it for dead and writes a set of its own",
    (folder) => void writeFiles(folder, noticeSet("other"), quickFs),
  ],
];

// A process can be interrupted between any two of its calls, for as long as another needs to do all of its work.
it.each(OTHERS)(
  "ends with one whole set when, before any one call, another build %s",
  { timeout: 60_000 },
  (_, other) => {
    for (const make of [() => temporaryFolderInMemory(), () => `${temporaryFolderInMemory()}/new/folder`]) {
      const winners = new Set<string | undefined>();
      let calls = Number.POSITIVE_INFINITY;
      for (let before = 1; before <= calls; before++) {
        const folder = make();
        if (!folder.endsWith("new/folder")) writeFiles(folder, noticeSet("old"), quickFs);
        let made = 0;
        const interrupted = faultyFs((_name, number) => {
          made = number;
          if (number === before) other(folder);
          return undefined;
        });
        const written = writeFiles(folder, noticeSet("mine"), interrupted);
        expect(written).toHaveLength(3);
        const verdict = judge(folder);
        expect(verdict, `before call ${before}`).toEqual({
          torn: [],
          missing: [],
          stray: verdict.stray.filter((name) => name.startsWith(".policy-staging-")),
          ids: [expect.stringMatching(/^(mine|other)$/)],
        });
        winners.add(verdict.ids[0]);
        if (before > made) calls = 0;
        writeFiles(folder, noticeSet("next"), quickFs);
        expect(judge(folder)).toEqual({ torn: [], missing: [], stray: [], ids: ["next"] });
      }
      expect(winners).toContain("mine");
    }
  },
);

it("leaves a set that another build has committed meanwhile to that build", () => {
  const folder = temporaryFolderInMemory();
  writeFiles(folder, noticeSet("old"), quickFs);
  const foreign = `${folder}/.policy-commit/${ID}-link.html`;
  let done = false;
  const interrupted = faultyFs((name) => {
    if (name !== "linkSync" || done) return undefined;
    done = true;
    rollForward(quickFs, folder);
    // Theirs cannot be completed, which is for them to say.
    fs.symlinkSync("elsewhere.html", `${folder}/link.html`);
    fs.mkdirSync(`${folder}/.policy-commit`);
    putCommitted(folder, `${ID}-link.html`, "theirs");
    return undefined;
  });
  expect(writeFiles(folder, noticeSet("mine"), interrupted)).toHaveLength(3);
  expect(done).toBe(true);
  expect(judge(folder)).toMatchObject({ torn: [], missing: [], ids: ["mine"] });
  expect(fs.readFileSync(foreign, "utf8")).toBe("theirs");
});
