import { expect, test } from "vitest";
import { lawAddress } from "../../src/model/legal/sources.js";

const GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

test.each([
  [["GDPR art. 13.1 c"], GDPR],
  [["lag (2018:218) 3 kap. 10 §", "GDPR art. 87"], GDPR],
  [["GDPR art. 87", "lag (2018:218) 3 kap. 10 §"], GDPR],
  [["lag (2018:218) 3 kap. 10 §"], undefined],
  [[], undefined],
])("the address of the law that %j rest on is that of the first which has one", (citations, address) =>
  expect(lawAddress(citations)).toBe(address),
);
