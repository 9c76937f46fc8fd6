import { expect } from "vitest";
import { Failure } from "../../src/model/failure.js";
import type { Text } from "../../src/model/text.js";

/** The text of the Failure that `action` throws; fails the test if it throws anything else or nothing. */
export function failureOf(action: () => unknown): Text {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.text.sv).not.toBe(error.text.en);
    return error.text;
  }
  throw new Error("expected a Failure");
}
