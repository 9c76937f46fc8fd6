import type { Text } from "./text.js";

/**
 * Something outside the policy is wrong: the command line, the configuration or a file that cannot be read or
 * written. Ends the command with exit code 2 and the message, never with a stack trace.
 */
export class Failure extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = "Failure";
    this.text = text;
  }
}
