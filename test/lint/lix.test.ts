import { describe, expect, test } from "vitest";
import { readability } from "../../src/lint/facts/lix.js";

// Counted by hand: words, sentences, and words of more than six letters.
describe("LIX", () => {
  test.each([
    // 8 words, 2 sentences, 1 long (sparade): 8/2 + 100·1/8
    [["Vi har dem sparade. Du når oss nu."], 8, 4 + 12.5],
    // 6 words, 1 sentence, 4 long (behandlar, personuppgifter, fullgöra, avtalen): 6/1 + 100·4/6
    [["Vi behandlar personuppgifter: "], 3, 3 + 200 / 3],
    // Each item ends a sentence: 3 words, 3 sentences, 1 long (e-postadress)
    [["namn", "adress", "e-postadress"], 3, 1 + 100 / 3],
    // Digits are no letters: 556532-9496 is not a long word, Stockholm is.
    [["Box 556532-9496 i Stockholm"], 4, 4 + 25],
    // Six letters are not more than six: 2 words, 1 sentence, 0 long.
    [["adress ändrar"], 2, 2],
    // The slash parts, so neither is long: 3 words.
    [["inom EU/EES"], 3, 3],
  ])("of %j", (texts, words, lix) => {
    const found = readability(texts);
    expect(found.words).toBe(words);
    expect(found.lix).toBeCloseTo(lix, 10);
  });

  test("of nothing is nothing", () => {
    expect(readability([])).toEqual({ lix: 0, words: 0 });
    expect(readability(["…", "–"])).toEqual({ lix: 0, words: 0 });
  });
});
