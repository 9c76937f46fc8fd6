/**
 * A test whose file ends in `.deep.test.ts` runs twice: a sample of its cases in `npm test`, and all of them in
 * `npm run test:deep`.
 */
export const DEEP = process.env.POLICY_TEST_DEEP === "1";

/** How many cases to make up. */
export const cases = (sample: number, deep: number): number => (DEEP ? deep : sample);

/** Which of the cases to try: in a sample the first and every so many after it. */
export const some = <T>(all: readonly T[], every: number): readonly T[] =>
  DEEP ? all : all.filter((_, index) => index % every === 0);
