/** Other threads of this process, for work that is only computing. */
export interface Threads {
  /** How many there are. */
  readonly count: number;
  /**
   * Does a piece of work in one of them. What goes there and comes back is copied: plain data without functions,
   * whose objects get a prototype.
   */
  run(task: unknown): Promise<unknown>;
  /** Ends all threads immediately. */
  close(): Promise<void>;
}
