import { expect, test } from "vitest";
import { authoritiesOf, placedAuthorities } from "../../src/model/supervision.js";

const OTHER = { name: "Datatilsynet" };

test("one authority or several, the one that leads first, each with its place", () => {
  expect(placedAuthorities({ supervisoryAuthority: "imy" })).toEqual([["imy", "/supervisoryAuthority"]]);
  expect(placedAuthorities({ supervisoryAuthority: ["imy", OTHER] })).toEqual([
    ["imy", "/supervisoryAuthority/0"],
    [OTHER, "/supervisoryAuthority/1"],
  ]);
  expect(authoritiesOf({ supervisoryAuthority: [OTHER, "imy"] })).toEqual([OTHER, "imy"]);
});
