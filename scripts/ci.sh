#!/usr/bin/env bash
# What action.yml and the pre-commit hook run: prepare, lint, sarif, diff, build, verify or hook. The action's input comes in
# environment variables only; hook takes the files as arguments.
set -eo pipefail

# The checkout that this file is in, whatever folder it is run from.
ACTION_FOLDER=${ACTION_FOLDER:-$(cd "$(dirname "$0")/.." && pwd)}

# The command that the caller's own folder has installed, else the one of the action's own checkout.
command_folder() {
  if [ -f node_modules/integritetspolicy/package.json ]; then
    printf '%s\n' "$PWD/node_modules/integritetspolicy"
  else
    printf '%s\n' "$ACTION_FOLDER"
  fi
}

folder=$(command_folder)

policy() {
  node "$folder/dist/bin/policy.js" "$@"
}

# Lines rather than words: a file's name may have spaces in it. macOS has no mapfile.
files=()
while IFS= read -r line; do
  if [ -n "${line//[[:space:]]/}" ]; then files+=("$line"); fi
done <<<"${FILES:-}"

prepare() {
  if [ "$folder" = "$ACTION_FOLDER" ] && [ ! -f "$folder/dist/bin/policy.js" ]; then
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund && node scripts/build.mjs)
  fi
}

case "${1:-}" in
  prepare)
    prepare
    policy --version
    ;;
  hook)
    shift
    # Nobody wants to read how the command was built at every commit.
    prepare >&2
    policy lint -- "$@"
    ;;
  lint)
    options=(--format github)
    if [ -n "${MAX_WARNINGS:-}" ]; then options+=(--max-warnings "$MAX_WARNINGS"); fi
    policy lint "${options[@]}" -- "${files[@]}"
    ;;
  sarif)
    # Exit code 1 means findings; above that the report could not be made.
    policy lint --format sarif -- "${files[@]}" >"$SARIF" || [ $? -eq 1 ]
    ;;
  diff)
    options=(--format markdown)
    if [ -n "${FAIL_ON:-}" ]; then options+=(--fail-on "$FAIL_ON"); fi
    # A revision never begins with a dash; an option in its place would be one of the caller's choosing.
    case "$REVISION" in -*) echo "diff: not a revision: $REVISION" >&2; exit 2 ;; esac
    policy diff "$REVISION" "${options[@]}" -- "${files[@]}" | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
    ;;
  build)
    options=(--out "$OUT")
    if [ "${COMPLETE:-false}" = true ]; then options+=(--complete); fi
    policy build "${options[@]}" -- "${files[@]}"
    ;;
  verify)
    policy verify -- "$PAGE" "${files[@]}"
    ;;
  *)
    echo "Usage: ci.sh prepare|lint|sarif|diff|build|verify|hook [files]" >&2
    exit 2
    ;;
esac
