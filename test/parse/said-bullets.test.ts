import { expect, test } from "vitest";
import { said } from "./said.js";

/** Lists with other signs than hyphens, and hyphens that are none of a list, and what is said of it and where. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "a:\n  • b\n",
    [
      "2:3-2:4 En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”•”. Skriv ”- ”.",
    ],
    ['2:3-2:4 An item of a list starts with an ordinary hyphen (-) and a space, not with "•". Write "- ".'],
  ],
  [
    "a:\n  😀 b\n  - c\n",
    [
      "2:3-2:5 En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”😀”. Skriv ”- ”.",
    ],
    ['2:3-2:5 An item of a list starts with an ordinary hyphen (-) and a space, not with "😀". Write "- ".'],
  ],
  [
    "a:\n  ✔️ b\n  ✔️ c\n",
    [
      "2:3-2:5 En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”✔️”. Skriv ”- ”. Samma fel finns på 1 rad till.",
    ],
    [
      '2:3-2:5 An item of a list starts with an ordinary hyphen (-) and a space, not with "✔️". Write "- ". The same mistake is on 1 more line.',
    ],
  ],
  [
    "a:\n  • b\n  • c\n",
    [
      "2:3-2:4 En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”•”. Skriv ”- ”. Samma fel finns på 1 rad till.",
    ],
    [
      '2:3-2:4 An item of a list starts with an ordinary hyphen (-) and a space, not with "•". Write "- ". The same mistake is on 1 more line.',
    ],
  ],
  [
    "a:\n  – b\n  – c\n  – d\ne: 1\n",
    [
      "2:3-2:4 En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”–”. Skriv ”- ”. Samma fel finns på 2 rader till.",
    ],
    [
      '2:3-2:4 An item of a list starts with an ordinary hyphen (-) and a space, not with "–". Write "- ". The same mistake is on 2 more lines.',
    ],
  ],
  [
    "a:\n  • b\n    • c\n",
    [
      "2:3-2:4 En punkt i en lista börjar med ett vanligt bindestreck (-) och ett mellanslag, inte med ”•”. Skriv ”- ”.",
    ],
    ['2:3-2:4 An item of a list starts with an ordinary hyphen (-) and a space, not with "•". Write "- ".'],
  ],
  [
    "a: { b, c }\n",
    [
      "1:4-1:12 Klammerparenteser omger uppgifter med nyckel och värde, men här står en lista. Skriv hakparenteser: [b, c]",
    ],
    ["1:4-1:12 Braces enclose facts with keys and values, but here is a list. Write square brackets: [b, c]"],
  ],
  [
    "a:\n  - { b }\n",
    [
      "2:5-2:10 Klammerparenteser omger uppgifter med nyckel och värde, men här står en lista. Skriv hakparenteser: [b]",
    ],
    ["2:5-2:10 Braces enclose facts with keys and values, but here is a list. Write square brackets: [b]"],
  ],
  [
    "a: { b, c, } # d\n",
    [
      "1:4-1:13 Klammerparenteser omger uppgifter med nyckel och värde, men här står en lista. Skriv hakparenteser: [b, c]",
    ],
    ["1:4-1:13 Braces enclose facts with keys and values, but here is a list. Write square brackets: [b, c]"],
  ],
  [
    "a: [b, c #1, d]\n",
    [
      '1:8-1:12 Här börjar en kommentar mitt i listan: allt efter mellanslag och # hoppas över, även den avslutande parentesen. Skriv "c #1"',
    ],
    [
      '1:8-1:12 A comment begins in the middle of the list: all that follows a space and # is passed over, the closing bracket too. Write "c #1"',
    ],
  ],
  [
    "a: [b,\n  c #1,\n  d]\n",
    [
      "2:5-2:8 Här börjar en kommentar mitt i texten: allt efter mellanslag och # hoppas över, och nästa rad har ingen text att fortsätta. Sätt raka citattecken runt hela texten, eller ta bort kommentaren.",
    ],
    [
      "2:5-2:8 A comment begins in the middle of the text: all that follows a space and # is passed over, and the next line has no text to go on from. Put straight quotation marks round the whole text, or remove the comment.",
    ],
  ],
  [
    "a: { b: c #1, d: e }\n",
    [
      '1:6-1:13 Här börjar en kommentar mitt i listan: allt efter mellanslag och # hoppas över, även den avslutande parentesen. Skriv b: "c #1"',
    ],
    [
      '1:6-1:13 A comment begins in the middle of the list: all that follows a space and # is passed over, the closing bracket too. Write b: "c #1"',
    ],
  ],
  [
    "a: b c\n  d # 4\n  e f\n",
    [
      "2:5-2:8 Här börjar en kommentar mitt i texten: allt efter mellanslag och # hoppas över, och nästa rad har ingen text att fortsätta. Sätt raka citattecken runt hela texten, eller ta bort kommentaren.",
    ],
    [
      "2:5-2:8 A comment begins in the middle of the text: all that follows a space and # is passed over, and the next line has no text to go on from. Put straight quotation marks round the whole text, or remove the comment.",
    ],
  ],
  [
    "- title: x\n- language: sv\n",
    [
      "1:1-1:11 Filen ska bestå av uppgifter med namn, kolon, mellanslag och värde, till exempel ”title: Integritetspolicy”.",
    ],
    [
      '1:1-1:11 The file must consist of facts with a name, a colon, a space and a value, such as "title: Integritetspolicy".',
    ],
  ],
  [
    "title: T\npurposes:\n  sale:\n    name: Köp\n    legalBasis: contract\n    categories: [contact]\n    - sources: [a]\n",
    [
      "7:5-7:6 Bindestrecket hör inte hit: raden är ingen punkt i en lista. Ta bort ”- ” före ”sources”, och dra in raden lika långt som de andra på samma nivå.",
    ],
    [
      '7:5-7:6 The hyphen does not belong here: the line is not an item of a list. Remove "- " before "sources", and indent the line as far as the others on its level.',
    ],
  ],
  [
    "a: b\n  - c\n  - d\n",
    [
      '2:3-2:4 Här börjar en lista, men ovanför står redan ett värde, så att listan läses som en fortsättning på den texten. Skriv nyckeln till listan på en egen rad ovanför, till exempel ”scope:”, eller ta bort värdet om listan hör dit. Är allt en enda text: sätt raka citattecken (") runt den.',
    ],
    [
      '2:3-2:4 A list starts here, but above it there is a value already, so that the list is read as more of that text. Write the key of the list on a line of its own above, such as "scope:", or remove the value if the list belongs there. If all is a single text, put straight quotes (") round it.',
    ],
  ],
  [
    "a: b\n  c: d\n",
    ["2:3-2:7 Raden är indragen 2 blanksteg, men ska vara helt utan indrag, lika långt som ”a”."],
    ['2:3-2:7 The line is indented by 2 spaces, but should be indented by no spaces, as far as "a".'],
  ],
  [
    "a: 1\n  - b: c\n",
    [
      "2:3-2:4 Bindestrecket hör inte hit: raden är ingen punkt i en lista. Ta bort ”- ” före ”b”, och dra in raden lika långt som de andra på samma nivå.",
    ],
    [
      '2:3-2:4 The hyphen does not belong here: the line is not an item of a list. Remove "- " before "b", and indent the line as far as the others on its level.',
    ],
  ],
];

test.each(SAID)("%j", (yaml, sv, en) => expect(said(yaml)).toEqual({ sv, en }));
