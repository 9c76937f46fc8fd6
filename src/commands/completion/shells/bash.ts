import type { Completions, Follows, OptionWords } from "../words.js";

/** For bash 3.2 and later, without the package bash-completion. */
export function bash({ commands, options, alone }: Completions): string {
  const names = commands.map(({ name }) => name);
  const withValue = options.filter(({ follows }) => follows !== "nothing").map(({ long }) => long);
  const values = [
    ...options.flatMap((option) => valueCase("*", option)),
    ...commands.flatMap(({ name, options: own }) => own.flatMap((option) => valueCase(name, option))),
  ];
  const flags = commands.map(
    ({ name, options: own }) =>
      `      ${name}) words="${[...own, ...options].flatMap(written).join(" ")}" ;;`,
  );
  const afterCommand = commands.map(({ name, follows }) => `    ${name}) ${offer(follows)} ;;`);
  return `# Completion for policy in bash. In ~/.bashrc: eval "$(policy completion bash)"
_policy_policies() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -d -- "$1") $(compgen -f -X '!*.yaml' -- "$1") $(compgen -f -X '!*.yml' -- "$1"))
  compopt -o filenames 2>/dev/null
}
_policy_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$1"))
  compopt -o filenames 2>/dev/null
}
_policy_folders() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -d -- "$1"))
  compopt -o filenames 2>/dev/null
}
_policy_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$2" -- "$1"))
}
_policy() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" command="" words="" i
  COMPREPLY=()
  [ "$COMP_CWORD" -gt 0 ] && prev="\${COMP_WORDS[COMP_CWORD-1]}"
  # bash makes three words of --format=json.
  if [ "$cur" = "=" ]; then
    cur=""
  elif [ "$prev" = "=" ] && [ "$COMP_CWORD" -gt 1 ]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${names.join("|")}) command="\${COMP_WORDS[i]}"; break ;;
      ${withValue.join("|")}) i=$((i + 1)) ;;
    esac
  done
  case "$command $prev" in
${values.join("\n")}
  esac
  if [ "\${cur#-}" != "$cur" ]; then
    case "$command" in
${flags.join("\n")}
      *) words="${[...options, ...alone].flatMap(written).join(" ")}" ;;
    esac
    _policy_words "$cur" "$words"
    return
  fi
  case "$command" in
    "") _policy_words "$cur" "${[...names, "help"].join(" ")}" ;;
${afterCommand.join("\n")}
  esac
}
complete -F _policy policy
`;
}

function written({ short, long }: OptionWords): string[] {
  return short === undefined ? [long] : [long, short];
}

function valueCase(command: string, option: OptionWords): string[] {
  if (option.follows === "nothing") return [];
  const patterns = written(option).map((name) => (command === "*" ? `*" ${name}"` : `"${command} ${name}"`));
  return [`    ${patterns.join("|")}) ${offer(option.follows)}; return ;;`];
}

function offer(follows: Follows): string {
  if (follows === "policies") return '_policy_policies "$cur"';
  if (follows === "files") return '_policy_files "$cur"';
  if (follows === "folders") return '_policy_folders "$cur"';
  if (typeof follows === "string") return ":";
  return `_policy_words "$cur" "${follows.join(" ")}"`;
}
