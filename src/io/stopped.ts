const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Resolves at Ctrl-C or when the system asks the process to end. A second Ctrl-C then ends it immediately. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of SIGNALS) process.off(signal, end);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, end);
  });
}
