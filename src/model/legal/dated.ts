/** A legal fact that can go out of date, with where it was read and when. Dates are `YYYY-MM` or `YYYY-MM-DD`. */
export interface Dated<T> {
  readonly value: T;
  readonly source: string;
  /** When the value was last known to be right. */
  readonly asOf: string;
  /** The last day on which it holds, where that is known beforehand. */
  readonly expires?: string;
}
