import { spawnSync } from "node:child_process";
import { Failure } from "../model/failure.js";
import type { Repository } from "../model/repository.js";
import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { codeOf } from "./errors.js";

// What a repository's own settings could make git run: another's checkout must not start programs here.
const SAFE = ["-c", "core.fsmonitor=false", "-c", "diff.external=", "-c", "core.pager=cat", "--no-pager"];
const MAX_LISTING = 64 * 1024 * 1024;

/**
 * The repository that the folder of the command is in.
 * @throws Failure if git is not installed, or there is no repository.
 */
export function openRepository(folder = "."): Repository {
  const git = (args: readonly string[], maxBuffer = MAX_LISTING) => run(folder, args, maxBuffer);
  const opened = git(["rev-parse", "--show-prefix"]);
  if (opened.status !== 0) throw new Failure(notOpened(opened.stderr));
  return {
    commit(revision) {
      const found = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
      if (found.status === 0) return found.stdout.toString("latin1").trim();
      throw new Failure(unknownRevision(revision, isShallow(git)));
    },
    fileAt(commit, path, limit) {
      const object = `${commit}:./${path.replace(/^\.\//, "")}`;
      const size = git(["cat-file", "-s", object]);
      if (size.status !== 0) return undefined;
      if (Number(size.stdout.toString("latin1")) > limit) throw new Failure(tooLarge(path, limit));
      const blob = git(["cat-file", "blob", object], limit + 1024);
      return blob.status === 0 ? new Uint8Array(blob.stdout) : undefined;
    },
    filesAt(commit) {
      const listed = git(["ls-tree", "-r", "--name-only", "-z", commit]);
      return listed.stdout
        .toString("utf8")
        .split("\0")
        .filter((path) => path !== "");
    },
    formerPath(path, from, to) {
      const range = to === undefined ? [from] : [from, to];
      const options = [
        "--no-ext-diff",
        "--no-textconv",
        "--relative",
        "-M",
        "--diff-filter=R",
        "--name-status",
        "-z",
      ];
      const moved = git(["diff", ...options, ...range])
        .stdout.toString("utf8")
        .split("\0");
      // Each move is three fields: how alike, the old path and the new one.
      const at = moved.findIndex((field, index) => index % 3 === 2 && field === path.replace(/^\.\//, ""));
      return at < 0 ? undefined : moved[at - 1];
    },
    historyOf(path, limit) {
      const options = ["--no-ext-diff", "--no-textconv", "--follow", "--relative", "--name-only", "-z"];
      const named = path.replace(/^\.\//, "");
      const logged = git(["log", ...options, `--max-count=${limit}`, "--format=%x01%H", "--", named]);
      if (logged.status !== 0) return [];
      // For each commit its name after \u0001, then the file's path in it.
      const commits = logged.stdout.toString("utf8").split("\u0001").slice(1);
      return commits.flatMap((each) => {
        const [commit, then] = each.split("\0").map((part) => part.trim());
        return commit && then ? [{ commit, path: then }] : [];
      });
    },
    get shallow() {
      return isShallow(git);
    },
  };
}

type Git = (args: readonly string[], maxBuffer?: number) => Ran;

interface Ran {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function run(folder: string, args: readonly string[], maxBuffer: number): Ran {
  const ran = spawnSync("git", [...SAFE, ...args], {
    cwd: folder,
    maxBuffer,
    // Git's own messages are read here, so they must be in one language; and nobody is to be asked for a password.
    env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
  });
  if (codeOf(ran.error) === "ENOENT") throw new Failure(NO_GIT);
  return { status: ran.error ? null : ran.status, stdout: ran.stdout, stderr: ran.stderr.toString("utf8") };
}

function isShallow(git: Git): boolean {
  return git(["rev-parse", "--is-shallow-repository"]).stdout.toString("latin1").trim() === "true";
}

const NO_GIT: Text = {
  sv: "Git finns inte på datorn, och behövs för att läsa äldre versioner. Installera git, eller jämför två filer, till exempel en utgiven version i arkivet: policy diff policy/archive/integritetspolicy/1.0.0.yaml policy/integritetspolicy.yaml",
  en: "Git is not installed, and is needed to read older versions. Install git, or compare two files, such as a released version in the archive: policy diff policy/archive/integritetspolicy/1.0.0.yaml policy/integritetspolicy.yaml",
};

function notOpened(stderr: string): Text {
  if (/dubious ownership/.test(stderr)) {
    return {
      sv: "Git vägrar läsa mappen, eftersom en annan användare äger den. Kör git config --global --add safe.directory med mappens sökväg.",
      en: "Git refuses to read the folder, since another user owns it. Run git config --global --add safe.directory with the folder's path.",
    };
  }
  return {
    sv: "Mappen hör inte till något git-förråd, så det finns inga äldre versioner. Jämför två filer, till exempel en utgiven version i arkivet: policy diff policy/archive/integritetspolicy/1.0.0.yaml policy/integritetspolicy.yaml",
    en: "The folder is not in a git repository, so there are no older versions. Compare two files, such as a released version in the archive: policy diff policy/archive/integritetspolicy/1.0.0.yaml policy/integritetspolicy.yaml",
  };
}

function unknownRevision(revision: string, shallow: boolean): Text {
  const name = visible(revision);
  if (shallow) {
    return {
      sv: `Git hittar inte ”${name}”, och historiken här är avkortad. Hämta resten: git fetch --unshallow --tags. I GitHub Actions: fetch-depth: 0 under actions/checkout.`,
      en: `Git does not find "${name}", and the history here is cut short. Fetch the rest: git fetch --unshallow --tags. In GitHub Actions: fetch-depth: 0 under actions/checkout.`,
    };
  }
  return {
    sv: `Det finns ingen fil och ingen git-version som heter ”${name}”. git branch --all och git tag visar vilka som finns.`,
    en: `There is no file and no git revision called "${name}". git branch --all and git tag list what there is.`,
  };
}

function tooLarge(path: string, limit: number): Text {
  const size = `${Math.round(limit / 1024)} kB`;
  return {
    sv: `${visible(path)} var för stor i den versionen: högst ${size} läses.`,
    en: `${visible(path)} was too large in that revision: at most ${size} is read.`,
  };
}
