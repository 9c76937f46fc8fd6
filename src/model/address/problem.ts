import type { Text } from "../text.js";

/** What keeps an address from being used. */
export interface Problem {
  readonly why: Text;
  /** The address without the mistake, where it is of this kind. It may have others. */
  readonly without?: string;
}
