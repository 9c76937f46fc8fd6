import { expect, test } from "vitest";
import { readHar } from "../../src/scan/har/read-har.js";
import { NotJson } from "../../src/scan/json/walk.js";
import { cases } from "../depth.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const MEGABYTE = 1024 * 1024;

/** Writes pieces one after the other, and gives what came of it and the megabytes of memory it took. */
function read(pieces: Iterable<string>) {
  const before = process.memoryUsage().rss;
  let most = before;
  const reading = readHar("site.har");
  for (const piece of pieces) {
    reading.write(bytes(piece));
    most = Math.max(most, process.memoryUsage().rss);
  }
  return { ...reading.end(), megabytes: (most - before) / MEGABYTE };
}

function* around(inner: Iterable<string>) {
  yield '{"log":{"entries":[';
  yield* inner;
  yield '{"request":{"url":"https://last.example/"}}]}}';
}

function* repeated(text: (index: number) => string, count: number) {
  for (let index = 0; index < count; index++) yield text(index);
}

test("one string of 200 megabytes is passed over", () => {
  function* body() {
    yield '{"response":{"content":{"text":"';
    yield* repeated(() => "x".repeat(MEGABYTE), cases(10, 200));
    yield '"}}},';
  }
  const { traces, megabytes } = read(around(body()));
  expect(traces.map(({ host }) => host)).toEqual(["last.example"]);
  expect(megabytes).toBeLessThan(200);
});

test("a million entries to as many hosts are bounded, and it is said", () => {
  const count = cases(60_000, 1_000_000);
  const { traces, unseen, megabytes } = read(
    around(repeated((index) => `{"request":{"url":"https://h${index}.example/"}},`, count)),
  );
  expect(traces.length).toBe(50_000);
  expect(unseen.some(({ minor }) => !minor)).toBe(true);
  expect(megabytes).toBeLessThan(400);
});

test("depth ends at once, however much there is", () => {
  expect(() => read(repeated(() => "[".repeat(MEGABYTE), cases(5, 200)))).toThrow(NotJson);
});
