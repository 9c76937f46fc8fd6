import type { Completions, Follows, OptionWords } from "../words.js";

/** For zsh's own completion system. */
export function zsh({ commands, options, alone }: Completions): string {
  const global = options.map((option) => `    ${specification(option)} \\`);
  const cases = commands.map(({ name, options: own, follows }) => {
    const lines = [
      ...[...own, ...options].map(specification),
      ...(follows === "nothing" ? [] : [quoted(`*: :${action(follows)}`)]),
    ];
    return `        ${name})\n          _arguments -s \\\n            ${lines.join(" \\\n            ")}\n          ;;`;
  });
  return `#compdef policy
# Completion for policy in zsh. In ~/.zshrc, after compinit: eval "$(policy completion zsh)"
_policy() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \\
${global.join("\n")}
    ${alone.map(specification).join(" ")} \\
    '1: :->command' \\
    '*:: :->argument'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, summary }) => `        ${quoted(`${name}:${summary}`)}`).join("\n")}
      )
      _describe -t commands 'policy' commands
      ;;
    argument)
      case $words[1] in
${cases.join("\n")}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = "_policy" ]; then
  _policy "$@"
else
  compdef _policy policy
fi
`;
}

function specification({ short, long, help, follows }: OptionWords): string {
  const about = `[${help.replace(/[\\[\]:]/g, "\\$&")}]`;
  const value = follows === "nothing" ? "" : `: :${action(follows)}`;
  // With "=" the value may follow in the same word as well as in the next.
  const join = follows === "nothing" ? "" : "=";
  return short === undefined
    ? quoted(`${long}${join}${about}${value}`)
    : `${quoted(`(${short} ${long})`)}{${short}${join ? "+" : ""},${long}${join}}${quoted(`${about}${value}`)}`;
}

function action(follows: Follows): string {
  if (follows === "policies") return '_files -g "*.(yaml|yml)(-.)"';
  if (follows === "files") return "_files";
  if (follows === "folders") return "_files -/";
  return typeof follows === "string" ? " " : `(${follows.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
