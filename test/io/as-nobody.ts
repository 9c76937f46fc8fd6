/** The user without any rights of its own. */
export const NOBODY = 65534;

/** Runs `action` without the rights of the administrator, whom no permission stops, if that is who runs the tests. */
export function asNobody(action: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
