import { describe, expect, test } from "vitest";
import { outputName } from "../../src/model/output-name.js";

describe("the output of a file is named", () => {
  test.each([
    ["policy/x.yaml", "x"],
    ["a\\b\\X.YML", "X"],
    ["x.yaml.yaml", "x.yaml"],
    ["x.yaml.txt", "x.yaml.txt"],
    ["x", "x"],
    ["<stdin>", "policy"],
    // What a URL or a shell would take for something else is left out, and a run of it is one space.
    ["Ändamål & syften (2).yaml", "Ändamål syften 2"],
    ["a*?%#b.yaml", "a b"],
    ["..a_b-c 1.2...yaml", "a_b-c 1.2"],
    ["--a--.yaml", "a"],
    // A letter and its accent may be two characters, and the accent may be last.
    ["cafe\u0301.yaml", "cafe\u0301"],
    ["a\u0308 b.yaml", "a\u0308 b"],
    ["\u0301a.yaml", "a"],
    ["ⅷ.yaml", "ⅷ"],
    ["2026.yaml", "2026"],
    ["***.yaml", "policy"],
  ])("%j: %j", (file, name) => expect(outputName(file)).toBe(name));

  test.each([
    ["con.yaml", "policy-con"],
    ["NUL", "policy-NUL"],
    ["com1.sv.yaml", "policy-com1.sv"],
    ["lpt9.yaml", "policy-lpt9"],
    ["aux.yml", "policy-aux"],
    ["console.yaml", "console"],
    ["falcon.yaml", "falcon"],
    ["com.yaml", "com"],
    ["comx.yaml", "comx"],
    ["lptx.yaml", "lptx"],
  ])("as no device of Windows: %j: %j", (file, name) => expect(outputName(file)).toBe(name));
});
