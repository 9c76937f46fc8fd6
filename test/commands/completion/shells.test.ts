import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import "../../built-command.js";
import { temporaryFolder } from "../../io/temporary-folder.js";

const POLICY = resolve("dist/bin/policy.js");
const script = (shell: string, lang = "en") =>
  execFileSync(process.execPath, [POLICY, "completion", shell, "--lang", lang], { encoding: "utf8" });
const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;

/** A folder with the script and files of several kinds. */
function folder(shell: string): string {
  const at = temporaryFolder();
  mkdirSync(join(at, "policy"));
  for (const name of ["a policy.yaml", "b.yml", "notes.txt"]) writeFileSync(join(at, name), "");
  writeFileSync(join(at, "script"), script(shell));
  return at;
}

/** What the shell offers at the end of a line. */
const OFFERS: Readonly<Record<string, (line: string) => string[]>> = {
  bash(line) {
    const run = `source ./script; COMP_WORDS=(${words(line)}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _policy; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ask("bash", ["--norc", "--noprofile", "-c", run]);
  },
  fish: (line) =>
    ask("fish", ["--no-config", "-c", `source ./script; complete -C ${JSON.stringify(line)}`]).map(
      (each) => each.split("\t")[0] as string,
    ),
  zsh: (line) => ask("zsh", ["-f", "-c", ZSH, "zsh", line]),
};

function ask(shell: string, args: string[]): string[] {
  const options = { cwd: folder(shell), encoding: "utf8", timeout: 30_000 } as const;
  const { stdout, stderr, error } = spawnSync(shell, args, options);
  if (error || (shell !== "zsh" && stderr)) throw new Error(`${error ?? ""}${stderr}`);
  return stdout.split(/\r?\n/).filter((each) => each !== "");
}

// As bash splits it: "=" is a word of its own.
function words(line: string): string {
  return line
    .split(" ")
    .flatMap((word) => word.split(/(=)/).filter((part, _, all) => part !== "" || all.length === 1))
    .map((word) => `'${word}'`)
    .join(" ");
}

// A terminal of zsh's own, in which a list of matches is printed instead of shown.
const ZSH = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PROMPT=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D; source ./script'
zpty -w z 'compadd () { if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi; typeset -a __hits; builtin compadd -A __hits "$@"; for each in $__hits; do print -r -- "HIT:$each:"; done; builtin compadd "$@" }'
zpty -w z 'finish () { print "ALL""DONE" }; show () { zle list-choices; finish; }; zle -N show; bindkey "^X" show; print REA""DY'
while zpty -r z line; do [[ $line == *READY* ]] && break; done
zpty -w -n z "$1"$'\\x18'
while zpty -r z line; do
  [[ $line == *ALLDONE* ]] && break
  [[ $line == *HIT:* ]] && { line=\${line#*HIT:}; print -r -- "\${line%%:*}"; }
done
zpty -d z
`;

describe.each(["bash", "zsh", "fish"])("%s", (shell) => {
  const offers = OFFERS[shell] as (line: string) => string[];
  const skipped = has(shell) ? it : it.skip;

  it(has(shell) ? "is installed" : "is not installed, and its script is not tried", () => {});

  skipped("completes commands", { timeout: 60_000 }, () => {
    expect(offers("policy ")).toEqual(
      expect.arrayContaining(["build", "lint", "explain", "completion", "init"]),
    );
    expect(offers("policy li")).toEqual(["lint"]);
    expect(offers("policy --lang sv expl")).toEqual(["explain"]);
  });

  skipped("completes options of the command", { timeout: 60_000 }, () => {
    const found = offers("policy lint --");
    expect(found).toEqual(expect.arrayContaining(["--format", "--max-warnings", "--lang", "--watch"]));
    expect(found).not.toContain("--front-matter");
  });

  skipped("completes values of options and arguments", { timeout: 60_000 }, () => {
    expect(offers("policy lint --format j").sort()).toEqual(["json", "junit"]);
    expect(offers("policy build --front-matter h")).toEqual(["hugo"]);
    expect(offers("policy explain review-over")).toEqual(["review-overdue"]);
    expect(offers("policy init --kind s").sort()).toEqual(["school", "shop", "software", "staffing"]);
    expect(offers("policy completion f")).toEqual(["fish"]);
  });

  skipped("completes policies and folders, and no other files", { timeout: 60_000 }, () => {
    const found = offers("policy lint ").map((each) => each.replace(/\/$/, "").replace(/\\ /g, " "));
    expect(found).toEqual(expect.arrayContaining(["a policy.yaml", "b.yml", "policy"]));
    if (shell !== "fish") expect(found).not.toContain("notes.txt");
  });
});

describe.runIf(has("bash"))("bash", () => {
  it("completes a value after =", () => {
    expect(OFFERS.bash?.("policy lint --format=sa")).toEqual(["sarif"]);
    expect(OFFERS.bash?.("policy lint --format=").length).toBeGreaterThan(3);
  });
});
