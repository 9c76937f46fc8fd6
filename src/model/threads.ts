/** Other threads of this process, for CPU-bound work. */
export interface Threads {
  /** How many tasks they take before the first is done, so that they need not wait for the next. */
  readonly room: number;
  /**
   * Runs a task in one of them. Arguments and results are copied: plain data without functions, whose objects get
   * the usual prototype.
   */
  run(task: unknown): Promise<unknown>;
  /** Ends all threads immediately. */
  close(): Promise<void>;
}
