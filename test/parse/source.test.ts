import { describe, expect, it } from "vitest";
import { parseText, SAMPLE, sourceOf } from "./helpers.js";

/** The characters of a path's key and value. */
function written(text: string, path: string) {
  const { text: decoded, places } = sourceOf(text);
  const place = places.get(path);
  return (
    place && {
      kind: place.kind,
      key: place.key && decoded.slice(...place.key),
      value: decoded.slice(...place.value),
    }
  );
}

describe("data", () => {
  it("keeps text as text, whatever it looks like in other versions of YAML", () => {
    const { data } = sourceOf("a: NO\nb: 2026-02-30\nc: 10:30\nd: 0o8\ne: =\n");
    expect(data).toEqual(
      Object.assign(Object.create(null), { a: "NO", b: "2026-02-30", c: "10:30", d: "0o8", e: "=" }),
    );
  });

  it("reads numbers, truth values and nothing, and keeps how they were written", () => {
    const { data, plain } = sourceOf(
      "a: 5565329496\nb: 1.10\nc: +46701234567 # tel\nd: true\ne: ~\nf:\ng: '1'\n",
    );
    expect({ ...(data as object) }).toEqual({
      a: 5565329496,
      b: 1.1,
      c: 46701234567,
      d: true,
      e: null,
      f: null,
      g: "1",
    });
    expect([...plain]).toEqual([
      ["/a", "5565329496"],
      ["/b", "1.10"],
      ["/c", "+46701234567"],
      ["/d", "true"],
      ["/e", "~"],
      ["/f", ""],
    ]);
  });

  it("makes objects that inherit no names, and takes __proto__ as a name like any other", () => {
    const data = sourceOf("__proto__: { x: 1 }\nlist: [{ constructor: 2 }]\n").data as Record<
      string,
      unknown
    >;
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data)).toEqual(["__proto__", "list"]);
    expect(Object.getPrototypeOf(Object.values(data)[0])).toBeNull();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("lets quoted escapes through: it is for rendering to neutralise them", () => {
    expect({ ...(sourceOf('a: "\\e\\u202e"\n').data as object) }).toEqual({ a: "\u001b\u202e" });
  });

  it("takes keys that other places would refuse, if they are quoted", () => {
    expect(Object.keys(sourceOf('"1": a\n"null": b\n"<<": c\n"": d\n').data as object)).toEqual([
      "1",
      "null",
      "<<",
      "",
    ]);
  });

  it("takes tabs where they are no indentation", () => {
    const text = "a: x\ty\n\t\n\t# c\nb:\t1\nc:\n  x\n  \ty\n";
    expect(Object.keys(sourceOf(text).data as object)).toEqual(["a", "b", "c"]);
  });

  it("accepts a document mark and an end mark", () => {
    expect(Object.keys(sourceOf("---\na: 1\n...\n").data as object)).toEqual(["a"]);
  });
});

describe("places", () => {
  const text = `a: x # c
b:
  c: "y" # d
  e: 'it''s'

# f
list:
  - one # g
  - { k: [2, 3] }
  - m: n
    o: |
      block
      scalar

last: >-
  folded
  text
`;

  it.each([
    ["/a", { kind: "scalar", key: "a", value: "x" }],
    ["/b", { kind: "map", key: "b", value: `c: "y" # d\n  e: 'it''s'` }],
    ["/b/c", { kind: "scalar", key: "c", value: '"y"' }],
    ["/b/e", { kind: "scalar", key: "e", value: "'it''s'" }],
    ["/list/0", { kind: "scalar", key: undefined, value: "one" }],
    ["/list/1", { kind: "map", key: undefined, value: "{ k: [2, 3] }" }],
    ["/list/1/k", { kind: "list", key: "k", value: "[2, 3]" }],
    ["/list/1/k/1", { kind: "scalar", key: undefined, value: "3" }],
    ["/list/2", { kind: "map", key: undefined, value: "m: n\n    o: |\n      block\n      scalar" }],
    ["/list/2/o", { kind: "scalar", key: "o", value: "|\n      block\n      scalar" }],
    ["/last", { kind: "scalar", key: "last", value: ">-\n  folded\n  text" }],
  ])("%s is its own characters, without comments after it", (path, expected) => {
    expect(written(text, path)).toEqual(expected);
    expect(written(text.replaceAll("\n", "\r\n"), path)).toEqual({
      ...expected,
      value: expected.value.replaceAll("\n", "\r\n"),
    });
  });

  it("come in the order of the file, parents first", () => {
    const paths = [...sourceOf("b: { d: [1] }\na: 2\n").places.keys()];
    expect(paths).toEqual(["", "/b", "/b/d", "/b/d/0", "/a"]);
  });

  it("escape the keys of a path", () => {
    expect(written("a/b:\n  c~d: x\n", "/a~1b/c~0d")?.value).toBe("x");
  });

  it("reach to the last value even where that is empty", () => {
    expect(written("a:\n  b:\n\n# c\nd: 1\n", "/a")?.value).toBe("b:");
  });

  it("are offsets without the byte order mark", () => {
    const source = sourceOf("\ufeffa: x\n");
    expect(source.text).toBe("a: x\n");
    expect(source.places.get("/a")).toEqual({ kind: "scalar", key: [0, 1], value: [3, 4] });
  });
});

describe("comments and lines", () => {
  it("finds every comment, and nothing that is not one", () => {
    const text = '# 1\na: x#y # 2\nb: "# no"\nc: | # 3\n  # no\nd: [1, # 4\n  2]\n# 5';
    const { comments } = sourceOf(text);
    expect(comments.map((comment) => comment.text)).toEqual(["# 1", "# 2", "# 3", "# 4", "# 5"]);
    for (const comment of comments) expect(text.slice(...comment.span)).toBe(comment.text);
  });

  it("leaves the line break out of a comment", () => {
    expect(sourceOf("a: 1 # x\r\n").comments).toEqual([{ span: [5, 8], text: "# x" }]);
  });

  it("tells where lines start", () => {
    expect(sourceOf("a: 1\r\nb: 2\n").lineStarts).toEqual([0, 6, 11]);
  });
});

describe("a whole policy", () => {
  it("is read, and its text returned as it was", () => {
    const source = sourceOf(SAMPLE);
    expect(source.text).toBe(SAMPLE);
    expect(source.file).toBe("policy.yaml");
    expect(source.places.size).toBeGreaterThan(300);
    expect(source.comments).toHaveLength(12);
    expect(parseText(SAMPLE).text).toBe(SAMPLE);
  });
});
