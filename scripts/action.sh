#!/usr/bin/env bash
# What action.yml runs: prepare, lint, sarif or build. Input comes in environment variables only.
set -eo pipefail

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

case "${1:-}" in
  prepare)
    if [ "$folder" = "$ACTION_FOLDER" ] && [ ! -f "$folder/dist/bin/policy.js" ]; then
      (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund && node scripts/build.mjs)
    fi
    policy --version
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
  build)
    options=(--out "$OUT")
    if [ "${COMPLETE:-false}" = true ]; then options+=(--complete); fi
    policy build "${options[@]}" -- "${files[@]}"
    ;;
  *)
    echo "Usage: action.sh prepare|lint|sarif|build" >&2
    exit 2
    ;;
esac
