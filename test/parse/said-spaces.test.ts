import { expect, test } from "vitest";
import { said } from "./said.js";

/** Spaces, tabs and indentation that YAML does not take for what they look like, and what is said of it and where. */
const SAID: readonly (readonly [yaml: string, sv: readonly string[], en: readonly string[]])[] = [
  [
    "a:\n\u00a0 b: 1\n",
    [
      "2:1-2:2 Här står ett hårt mellanslag (U+00A0), som YAML inte räknar som mellanslag. Byt det mot ett vanligt mellanslag.",
    ],
    [
      "2:1-2:2 Here is a no-break space (U+00A0), which YAML does not take for a space. Replace it with an ordinary space.",
    ],
  ],
  [
    "a:\n\u00a0 b: 1\n\u00a0 c: 2\n",
    [
      "2:1-2:2 Här står ett hårt mellanslag (U+00A0), som YAML inte räknar som mellanslag. Byt det mot ett vanligt mellanslag. Samma fel finns på 1 ställe till.",
    ],
    [
      "2:1-2:2 Here is a no-break space (U+00A0), which YAML does not take for a space. Replace it with an ordinary space. The same mistake is in 1 more place.",
    ],
  ],
  [
    "a:\u00a0b\nc:\u00a0d\ne:\u00a0f\n",
    [
      "1:3-1:4 Här står ett hårt mellanslag (U+00A0), som YAML inte räknar som mellanslag. Byt det mot ett vanligt mellanslag. Samma fel finns på 2 ställen till.",
    ],
    [
      "1:3-1:4 Here is a no-break space (U+00A0), which YAML does not take for a space. Replace it with an ordinary space. The same mistake is in 2 more places.",
    ],
  ],
  [
    "a:\n\tb: 1\n",
    ["2:1-2:2 Raden är indragen med tabbtecken. Byt tabbarna mot mellanslag."],
    ["2:1-2:2 The line is indented with tabs. Replace the tabs with spaces."],
  ],
  [
    "a:\n  b: 1\n   c: 2\n",
    ["3:4-3:8 Raden är indragen 3 blanksteg, men ska vara indragen 2 blanksteg, lika långt som ”b”."],
    ['3:4-3:8 The line is indented by 3 spaces, but should be indented by 2 spaces, as far as "b".'],
  ],
  [
    "a:\n  b: 1\n c: 2\n",
    ["3:2-3:6 Raden är indragen 1 blanksteg, men ska vara indragen 2 blanksteg, lika långt som ”b”."],
    ['3:2-3:6 The line is indented by 1 space, but should be indented by 2 spaces, as far as "b".'],
  ],
  [
    "title: T\npurposes:\n  sale:\n    name: Köp\n    legalBasis: contract\n    categories: [contact]\n   sources: [a]\n",
    [
      "7:4-7:16 Raden är indragen 3 blanksteg, men ska vara indragen 4 blanksteg, lika långt som ”categories”.",
    ],
    [
      '7:4-7:16 The line is indented by 3 spaces, but should be indented by 4 spaces, as far as "categories".',
    ],
  ],
  [
    "title: T\npurposes:\n  sale:\n    name: Köp\n    legalBasis: contract\n    categories: [contact]\n     sources: [a]\n",
    [
      "7:6-7:18 Raden är indragen 5 blanksteg, men ska vara indragen 4 blanksteg, lika långt som ”categories”.",
    ],
    [
      '7:6-7:18 The line is indented by 5 spaces, but should be indented by 4 spaces, as far as "categories".',
    ],
  ],
  [
    "a:\n    b: 1\n  c: 2\n",
    ["3:3-3:7 Raden är indragen 2 blanksteg, men ska vara indragen 4 blanksteg, lika långt som ”b”."],
    ['3:3-3:7 The line is indented by 2 spaces, but should be indented by 4 spaces, as far as "b".'],
  ],
  [
    "title: x\n  orders:\n    legalBasis: contract\n",
    [
      "2:3-2:10 Här börjar indragna rader utan rubrik. De ser ut som ett ändamål: skriv raden ”purposes:” ovanför, helt utan indrag.",
    ],
    [
      '2:3-2:10 Indented lines start here without a heading. They look like a purpose: write the line "purposes:" above them, indented by no spaces.',
    ],
  ],
  [
    "controller:\n  name: x\n    street: y\n    city: z\n",
    [
      "3:5-3:14 Här börjar indragna rader utan rubrik. De ser ut som en postadress: skriv raden ”address:” ovanför, indragen 2 blanksteg.",
    ],
    [
      '3:5-3:14 Indented lines start here without a heading. They look like a postal address: write the line "address:" above them, indented by 2 spaces.',
    ],
  ],
  [
    "recipients: {}\n  x:\n    role: processor\n",
    [
      "1:13-1:15 Efter ”recipients:” står redan {}, men det följer indragna rader under. Ta bort {} om raderna hör till ”recipients”, annars raderna.",
    ],
    [
      '1:13-1:15 After "recipients:" there is {} already, but indented lines follow under it. Remove {} if the lines belong to "recipients", or else the lines.',
    ],
  ],
  [
    "recipients: {}\n  x:\n    role: processor\n  y:\n    role: processor\n",
    [
      "1:13-1:15 Efter ”recipients:” står redan {}, men det följer indragna rader under. Ta bort {} om raderna hör till ”recipients”, annars raderna.",
    ],
    [
      '1:13-1:15 After "recipients:" there is {} already, but indented lines follow under it. Remove {} if the lines belong to "recipients", or else the lines.',
    ],
  ],
  [
    "purposes:\n  sale: Försäljning\n    name: Köp\n",
    ["3:5-3:14 Raden är indragen 4 blanksteg, men ska vara indragen 2 blanksteg, lika långt som ”sale”."],
    ['3:5-3:14 The line is indented by 4 spaces, but should be indented by 2 spaces, as far as "sale".'],
  ],
  [
    "purposes:\n  sale:\n  name: Köp\n   legalBasis: contract\n",
    [
      "3:3-3:12 Raden är indragen 2 blanksteg, men ska vara indragen 3 blanksteg, lika långt som ”legalBasis”.",
    ],
    [
      '3:3-3:12 The line is indented by 2 spaces, but should be indented by 3 spaces, as far as "legalBasis".',
    ],
  ],
  [
    "purposes:\n    name: Köp\n    legalBasis: contract\n  other:\n    name: B\n",
    [
      "2:5-2:14 Här börjar ett ändamål utan kortnamn. Skriv en rad med ett kortnamn och kolon ovanför, indragen 2 blanksteg, lika långt som ”other”.",
    ],
    [
      '2:5-2:14 Here a purpose begins without an id. Write a line with an id and a colon above it, indented by 2 spaces, as far as "other".',
    ],
  ],
  [
    "a: 'b\nc: d\n",
    [
      "1:4-1:6 Texten börjar med ' men avslutas inte. Skriv ett ' där den slutar; går den över flera rader ska de vara indragna.",
    ],
    [
      "1:4-1:6 The text starts with ' but is not closed. Write a ' where it ends; if it goes on over more lines, indent them.",
    ],
  ],
  [
    'a: "b\nc: d\n',
    [
      '1:4-1:6 Texten börjar med " men avslutas inte. Skriv ett " där den slutar; går den över flera rader ska de vara indragna.',
    ],
    [
      '1:4-1:6 The text starts with " but is not closed. Write a " where it ends; if it goes on over more lines, indent them.',
    ],
  ],
  [
    "a: 'b'c\n",
    [
      "1:7-1:8 Text står kvar efter det avslutande citattecknet. Sätt citattecken runt hela värdet, och skriv ett citattecken i texten två gånger ('').",
    ],
    [
      "1:7-1:8 There is text after the closing quotation mark. Put quotes round the whole value, and write a quotation mark in the text twice ('').",
    ],
  ],
  [
    'a: "b" c # d\n',
    [
      "1:8-1:9 Text står kvar efter det avslutande citattecknet. Sätt citattecken runt hela värdet, och skriv ett citattecken i texten två gånger ('').",
    ],
    [
      "1:8-1:9 There is text after the closing quotation mark. Put quotes round the whole value, and write a quotation mark in the text twice ('').",
    ],
  ],
  [
    "a: 'it's'\n",
    [
      "1:8-1:10 Text står kvar efter det avslutande citattecknet. Sätt citattecken runt hela värdet, och skriv ett citattecken i texten två gånger ('').",
    ],
    [
      "1:8-1:10 There is text after the closing quotation mark. Put quotes round the whole value, and write a quotation mark in the text twice ('').",
    ],
  ],
  [
    "a: [b\nc: d\n",
    [
      "1:4-1:5 Parentesen ”[” saknar sitt ”]”. Skriv det efter det sista värdet; står det längre ner ska raderna dit vara indragna.",
    ],
    [
      '1:4-1:5 The bracket "[" lacks its "]". Write it after the last value; if it stands further down, indent the lines up to it.',
    ],
  ],
  [
    "a: {b: c\nd: e\n",
    [
      "1:4-1:5 Parentesen ”{” saknar sitt ”}”. Skriv det efter det sista värdet; står det längre ner ska raderna dit vara indragna.",
    ],
    [
      '1:4-1:5 The bracket "{" lacks its "}". Write it after the last value; if it stands further down, indent the lines up to it.',
    ],
  ],
  [
    "a: @b\n",
    ["1:4-1:6 Värdet får inte börja med det här tecknet. Sätt citattecken runt hela värdet."],
    ["1:4-1:6 The value must not start with this character. Put quotes round the whole value."],
  ],
  [
    "a: %b\n",
    ["1:4-1:6 Värdet får inte börja med det här tecknet. Sätt citattecken runt hela värdet."],
    ["1:4-1:6 The value must not start with this character. Put quotes round the whole value."],
  ],
  [
    "a: `b`\n",
    ["1:4-1:7 Värdet får inte börja med det här tecknet. Sätt citattecken runt hela värdet."],
    ["1:4-1:7 The value must not start with this character. Put quotes round the whole value."],
  ],
  [
    "a: b: c\n",
    [
      "1:4-1:8 Värdet innehåller ett kolon följt av mellanslag, eller slutar med kolon. Sätt citattecken runt hela värdet.",
    ],
    [
      "1:4-1:8 The value contains a colon followed by a space, or ends in a colon. Put quotes round the whole value.",
    ],
  ],
  [
    "a: *b\n",
    [
      "1:4-1:6 YAML-hänvisningen ”*b” används inte här. Skriv ut värdet, eller sätt citattecken runt det om tecknet hör till texten.",
    ],
    [
      '1:4-1:6 The YAML reference "*b" is not used here. Write out the value, or put quotes round it if the character belongs to the text.',
    ],
  ],
  [
    "a: &b c\n",
    [
      "1:4-1:6 YAML-hänvisningen ”&b” används inte här. Skriv ut värdet, eller sätt citattecken runt det om tecknet hör till texten.",
    ],
    [
      '1:4-1:6 The YAML reference "&b" is not used here. Write out the value, or put quotes round it if the character belongs to the text.',
    ],
  ],
  [
    "a: !b c\n",
    [
      "1:4-1:6 YAML-taggen ”!b” används inte här. Ta bort den, eller sätt citattecken runt värdet om ”!” hör till texten.",
    ],
    [
      '1:4-1:6 The YAML tag "!b" is not used here. Remove it, or put quotes round the value if "!" belongs to the text.',
    ],
  ],
  [
    "a: 1\na: 2\n",
    ["2:1-2:2 Namnet ”a” finns redan på rad 1. Ta bort en av uppgifterna eller ge den ett annat namn."],
    ['2:1-2:2 The name "a" is already used on line 1. Remove one of the facts or give it another name.'],
  ],
  [
    "a\n",
    [
      "1:1-1:2 Filen ska bestå av uppgifter med namn, kolon, mellanslag och värde, till exempel ”title: Integritetspolicy”.",
    ],
    [
      '1:1-1:2 The file must consist of facts with a name, a colon, a space and a value, such as "title: Integritetspolicy".',
    ],
  ],
  [
    "a: b\nc\n",
    [
      "2:1-2:2 Raden saknar kolon och mellanslag efter namnet. Skriv ”namn: värde”. Hör raden till texten ovanför ska den dras in; är den en anteckning ska den börja med #.",
    ],
    [
      '2:1-2:2 The line has no colon and space after the name. Write "name: value". If it continues the text above, indent it; if it is a note, start it with #.',
    ],
  ],
  [
    "a: |\n  b\n c\n",
    ["3:2-3:3 Raden är indragen 1 blanksteg, men ska vara indragen 2 blanksteg."],
    ["3:2-3:3 The line is indented by 1 space, but should be indented by 2 spaces."],
  ],
  [
    "? a\n: b\n",
    [
      "1:1-1:2 Ett frågetecken före ett namn används inte här. Ta bort det, eller sätt citattecken runt hela värdet.",
    ],
    [
      "1:1-1:2 A question mark before a name is not used here. Remove it, or put quotes round the whole value.",
    ],
  ],
  [
    "a: 1\n---\nb: 2\n",
    [
      "2:1-2:4 Här börjar ett andra dokument. Ta bort raden ”---” eller ”...”, eller lägg det som följer i en egen fil.",
    ],
    [
      '2:1-2:4 A second document starts here. Remove the line "---" or "...", or move what follows to a file of its own.',
    ],
  ],
  [
    "%YAML 1.2\n---\na: 1\n",
    ["1:1-1:10 YAML-direktiv som ”%YAML 1.2” används inte här. Ta bort raden."],
    ['1:1-1:10 YAML directives such as "%YAML 1.2" are not used here. Remove the line.'],
  ],
];

test.each(SAID)("%j", (yaml, sv, en) => expect(said(yaml)).toEqual({ sv, en }));
