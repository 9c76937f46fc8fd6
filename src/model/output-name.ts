// Windows reserves these names for devices, whatever the extension.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The output's name: the file's name without folder and extension. Only letters, digits, space, full stop, underscore
 * and hyphen are kept, so that it is safe in a URL and in a path. `policy` for standard input, and if nothing is left.
 */
export function outputName(file: string): string {
  if (file === "<stdin>") return "policy";
  const base = file.split(/[\\/]/).at(-1) as string;
  const name = base
    .replace(/\.ya?ml$/i, "")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
  return name === "" || RESERVED.test(name) ? `policy${name && `-${name}`}` : name;
}
