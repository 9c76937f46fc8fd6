/** Other threads of this process, for CPU-bound work. */
export interface Threads {
  /** How many there are. */
  readonly count: number;
  /**
   * Runs a task in one of them. Arguments and results are copied: plain data without functions, whose objects get
   * the usual prototype.
   */
  run(task: unknown): Promise<unknown>;
  /** Ends all threads immediately. */
  close(): Promise<void>;
}
