import { expect, it } from "vitest";
import type { SavedFiles } from "../../../src/commands/shared/saved-files.js";
import type { Session } from "../../../src/commands/shared/session.js";
import { watchLoop } from "../../../src/commands/shared/watch-loop.js";

const files: SavedFiles = { list: () => [], reread: async () => {} };

/** Lets everything that is ready to go on do so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A loop whose work is done only when `finish` says so, and what it is doing. */
async function loop() {
  const log: string[] = [];
  let waiting: (() => void)[] = [];
  let save = () => {};
  let stop = () => {};
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise<void>((resolve) => waiting.push(resolve));
    log.push(`${name} ends`);
  };
  const io = {
    stopped: () =>
      new Promise<void>((resolve) => {
        stop = resolve;
      }),
    watch: async (_: unknown, saved: () => void) => {
      save = saved;
      return { close: () => log.push("closed") };
    },
  };
  const ended = watchLoop({ io } as unknown as Session, files, { first: work("first"), each: work("each") });
  await settled();
  return {
    log,
    async save() {
      save();
      await settled();
    },
    async finish() {
      const all = waiting;
      waiting = [];
      for (const resolve of all) resolve();
      await settled();
    },
    async end() {
      stop();
      await ended;
    },
  };
}

it("sees to a save that comes while the first work is done when that work is over", async () => {
  const running = await loop();
  await running.save();
  expect(running.log).toEqual(["first begins"]);
  await running.finish();
  expect(running.log).toEqual(["first begins", "first ends", "each begins"]);
  await running.finish();
  await running.end();
  expect(running.log.slice(3)).toEqual(["each ends", "closed"]);
});

it("sees to one save at a time, and to the last of them once more", async () => {
  const running = await loop();
  await running.finish();
  await running.save();
  await running.save();
  await running.save();
  expect(running.log.slice(2)).toEqual(["each begins"]);
  await running.finish();
  expect(running.log.slice(2)).toEqual(["each begins", "each ends", "each begins"]);
  await running.finish();
  await running.save();
  expect(running.log.slice(5)).toEqual(["each ends", "each begins"]);
  await running.finish();
  await running.end();
});

it("does nothing where nothing is saved, and ends when the work is over", async () => {
  const running = await loop();
  await running.finish();
  expect(running.log).toEqual(["first begins", "first ends"]);
  await running.save();
  const ended = running.end();
  await settled();
  expect(running.log.at(-1)).toBe("closed");
  await running.finish();
  await ended;
  expect(running.log.at(-1)).toBe("each ends");
});
