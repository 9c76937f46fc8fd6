import { expect, test } from "vitest";
import { said } from "./said.js";

/** What came along when text was copied, and what is said of it and where. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n",
    [
      "1:1-1:13 Här är en konflikt i Git som ingen har löst (rad 1–5). Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.",
    ],
    [
      "1:1-1:13 Here is a Git conflict that nobody has resolved (lines 1–5). Keep what is right, and remove the lines that start with <<<<<<<, ======= and >>>>>>>.",
    ],
  ],
  [
    "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\nc: 1\n<<<<<<< HEAD\nd: 1\n=======\nd: 2\n>>>>>>> x\n",
    [
      "2:1-2:13 Här är en konflikt i Git som ingen har löst (rad 2–12, 2 konflikter). Behåll det som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.",
    ],
    [
      "2:1-2:13 Here is a Git conflict that nobody has resolved (lines 2–12, 2 conflicts). Keep what is right, and remove the lines that start with <<<<<<<, ======= and >>>>>>>.",
    ],
  ],
  [
    "a: 1\n-b: 1\n+b: 2\nc: 3\n",
    [
      "3:1-3:6 Här står rader ur en diff med tecknen kvar (rad 3). Ta bort raderna som börjar med minus eller @@, och ta bort plustecknet där en rad börjar med plus.",
    ],
    [
      "3:1-3:6 Here are lines of a diff with their signs left (line 3). Remove the lines that start with a minus or @@, and remove the plus sign where a line starts with one.",
    ],
  ],
  [
    "--- a/policy/x.yaml\n+++ b/policy/x.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: 1\n+b: 2\n",
    [
      "1:1-1:20 Här står rader ur en diff med tecknen kvar (rad 1–6). Ta bort raderna som börjar med minus eller @@, och ta bort plustecknet där en rad börjar med plus.",
    ],
    [
      "1:1-1:20 Here are lines of a diff with their signs left (lines 1–6). Remove the lines that start with a minus or @@, and remove the plus sign where a line starts with one.",
    ],
  ],
  [
    "```yaml\na: 1\n```\n",
    [
      "1:1-1:8 Raden ”```yaml” är Markdown och hör inte till policyn. Ta bort raderna 1 och 3, så att bara policyn står kvar.",
    ],
    [
      '1:1-1:8 The line "```yaml" is Markdown and does not belong to the policy. Remove lines 1 and 3, so that only the policy is left.',
    ],
  ],
  [
    "Hej\n```\na: 1\n",
    [
      "2:1-2:4 Raden ”```” är Markdown och hör inte till policyn. Ta bort raderna 1–2, så att bara policyn står kvar.",
    ],
    [
      '2:1-2:4 The line "```" is Markdown and does not belong to the policy. Remove lines 1–2, so that only the policy is left.',
    ],
  ],
  [
    "1: a: 1\n2: b: 2\n3: c: 3\n",
    [
      "1:1-1:4 Varje rad börjar med ett radnummer som följt med när texten kopierades. Ta bort numren och mellanslaget efter dem på alla rader.",
    ],
    [
      "1:1-1:4 Every line starts with a line number that came along when the text was copied. Remove the numbers and the space after them on all lines.",
    ],
  ],
  [
    "> a: 1\n> b: 2\n",
    [
      "1:3-1:7 Efter ”|” eller ”>” ska texten börja på nästa rad, indragen. Hör tecknet till texten: sätt citattecken runt hela värdet.",
    ],
    [
      '1:3-1:7 After "|" or ">" the text starts on the next line, indented. If the character belongs to the text, put quotes round the whole value.',
    ],
  ],
  [
    "a = 1\nb = 2\n",
    [
      "1:3-1:4 Efter en nyckel ska det stå ett vanligt kolon (:) och ett mellanslag, inte ”=”. Skriv ”a: 1”. Samma fel finns på 1 rad till.",
    ],
    [
      '1:3-1:4 After a key there must be an ordinary colon (:) and a space, not "=". Write "a: 1". The same mistake is on 1 more line.',
    ],
  ],
  [
    "a -> 1\nb: 2\n",
    [
      "1:3-1:5 Efter en nyckel ska det stå ett vanligt kolon (:) och ett mellanslag, inte ”->”. Skriv ”a: 1”.",
    ],
    ['1:3-1:5 After a key there must be an ordinary colon (:) and a space, not "->". Write "a: 1".'],
  ],
  [
    "a: 1\n// ett\nb: 2\n",
    ["2:1-2:7 En kommentar börjar med #. Skriv ”# ett”, eller ta bort raden."],
    ['2:1-2:7 A comment starts with #. Write "# ett", or remove the line.'],
  ],
  [
    "a: 1\n/* ett */\n",
    ["2:1-2:10 En kommentar börjar med #. Skriv ”# ett”, eller ta bort raden."],
    ['2:1-2:10 A comment starts with #. Write "# ett", or remove the line.'],
  ],
  [
    "**a**: 1\n",
    ["1:1-1:6 Asterisker för fet eller kursiv stil används inte här. Skriv a"],
    ["1:1-1:6 Asterisks for bold or italic text are not used here. Write a"],
  ],
  [
    "a: [b](https://example.se)\n",
    ["1:4-1:27 En länk skriven i Markdown, ”[text](adress)”, fungerar inte här. Skriv bara texten: b"],
    ['1:4-1:27 A link written in Markdown, "[text](address)", does not work here. Write only the text: b'],
  ],
  [
    "a: **b**\n",
    ["1:4-1:9 Asterisker för fet eller kursiv stil används inte här. Skriv b"],
    ["1:4-1:9 Asterisks for bold or italic text are not used here. Write b"],
  ],
  [
    "title=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nb: 2\n",
    [
      "1:6-1:7 Efter en nyckel ska det stå ett vanligt kolon (:) och ett mellanslag, inte ”=”. Skriv ”title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”.",
    ],
    [
      '1:6-1:7 After a key there must be an ordinary colon (:) and a space, not "=". Write "title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…".',
    ],
  ],
  [
    '{ "a": 1,\n  "b": 2 \n',
    [
      "1:1-1:2 Parentesen ”{” saknar sitt ”}”. Skriv det efter det sista värdet; står det längre ner ska raderna dit vara indragna.",
    ],
    [
      '1:1-1:2 The bracket "{" lacks its "}". Write it after the last value; if it stands further down, indent the lines up to it.',
    ],
  ],
  [
    "a: 1\nb 2\n",
    [
      "2:1-2:4 Raden saknar kolon och mellanslag efter namnet. Skriv ”namn: värde”. Hör raden till texten ovanför ska den dras in; är den en anteckning ska den börja med #.",
    ],
    [
      '2:1-2:4 The line has no colon and space after the name. Write "name: value". If it continues the text above, indent it; if it is a note, start it with #.',
    ],
  ],
  [
    "a：1\n",
    [
      "1:2-1:3 Efter en nyckel ska det stå ett vanligt kolon (:) och ett mellanslag, inte ”：”. Skriv ”a: 1”.",
    ],
    ['1:2-1:3 After a key there must be an ordinary colon (:) and a space, not "：". Write "a: 1".'],
  ],
];

test.each(SAID)("%j", (yaml, sv, en) => expect(said(yaml)).toEqual({ sv, en }));
