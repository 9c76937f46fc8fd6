/** Thrown where something took longer than it may. */
export class TooLong extends Error {}

/** The promise, or TooLong after that many milliseconds: a page that hangs does not even answer a request to close. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLong()), Math.max(0, milliseconds));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The promise's value, or undefined where it fails or takes longer. */
export async function orNothing<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  try {
    return await within(milliseconds, promise);
  } catch {
    return undefined;
  }
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
