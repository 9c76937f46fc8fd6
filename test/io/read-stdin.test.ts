import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { readStdin } from "../../src/io/read-stdin.js";
import { Failure } from "../../src/model/failure.js";
import { systemError } from "./faulty-fs.js";

const chunks = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

it("joins what comes in pieces, also in the middle of a character", async () => {
  const bytes = Buffer.from("åäö");
  const read = await readStdin(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), 6);
  expect(read.constructor).toBe(Uint8Array);
  expect(Buffer.from(read).toString()).toBe("åäö");
  expect(await readStdin(chunks(), 0)).toHaveLength(0);
});

it("stops reading at the limit", async () => {
  let given = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given++;
        yield Buffer.alloc(10);
      }
    })(),
  );
  await expect(readStdin(endless, 25)).rejects.toThrow(/larger than 25 byte/);
  expect(endless.destroyed).toBe(true);
  expect(given).toBeLessThan(100);
  await expect(readStdin(chunks("ab", "c"), 3)).resolves.toHaveLength(3);
  await expect(readStdin(chunks("ab", "cd"), 3)).rejects.toBeInstanceOf(Failure);
});

it("says that standard input cannot be read, but does not hide a fault of its own", async () => {
  const failing = (error: Error) => new Readable({ read: (): void => void failing.stream?.destroy(error) });
  failing.stream = undefined as Readable | undefined;
  for (const [error, expected] of [
    [systemError("EIO"), /^Standard input cannot be read\. The system answered EIO/],
    [new TypeError("ours"), /^ours$/],
  ] as const) {
    failing.stream = failing(error);
    await expect(readStdin(failing.stream, 3)).rejects.toThrow(expected);
  }
});
