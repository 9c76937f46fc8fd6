import { describe, expect, test } from "vitest";
import { newCrawl } from "../../../src/io/site/crawl.js";

const START = "https://www.example.se/";
const everything = () => true;
const all = (crawl: ReturnType<typeof newCrawl>) => {
  const given: string[] = [];
  for (let page = crawl.next(); page; page = crawl.next()) given.push(page.address);
  return given;
};

describe("the pages of a site", () => {
  test("are those of its origin, each once, and not the first again", () => {
    const crawl = newCrawl(START, { pages: 20, depth: 2 }, everything);
    crawl.add(
      [
        START,
        `${START}om`,
        `${START}om#lag`,
        `${START}a?b=1&a=2`,
        `${START}a?a=2&b=1`,
        "https://example.se/",
        "mailto:a@example.se",
        "inte en adress",
      ],
      1,
    );
    expect(all(crawl)).toEqual([`${START}om`, `${START}a?a=2&b=1`]);
  });

  test("are no files", () => {
    const crawl = newCrawl(START, { pages: 20, depth: 2 }, everything);
    crawl.add([`${START}a.pdf`, `${START}b.PNG`, `${START}c.html`, `${START}d.php?e=f.pdf`], 1);
    expect(all(crawl)).toEqual([`${START}c.html`, `${START}d.php?e=f.pdf`]);
  });

  test("are at most as many, and as far away, as asked for", () => {
    const crawl = newCrawl(START, { pages: 2, depth: 1 }, everything);
    crawl.add([`${START}1`, `${START}2`], 1);
    crawl.add([`${START}3`], 2);
    expect(all(crawl)).toEqual([`${START}1`]);
    expect(crawl.left).toBe(1);
  });

  test("leave out what robots.txt does not allow", () => {
    const crawl = newCrawl(START, { pages: 20, depth: 2 }, (address) => !address.endsWith("/hemligt"));
    crawl.add([`${START}hemligt`, `${START}om`], 1);
    expect(all(crawl)).toEqual([`${START}om`]);
    expect(crawl.disallowed).toBe(1);
  });
});
