/**
 * What was typed, with paths as Node takes them. Windows has a second way to write a path, `\\?\C:\notices\x.yaml`, for
 * programs that would refuse a long one. Node takes long paths anyway, and not that way with forward slashes.
 */
export function typedPaths(argv: readonly string[], windows: boolean): string[] {
  if (!windows) return [...argv];
  return argv.map((text) =>
    text.replace(/^\\\\[?.]\\UNC\\/i, "\\\\").replace(/^\\\\[?.]\\(?=[a-z]:[\\/])/i, ""),
  );
}
