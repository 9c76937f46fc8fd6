import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../../src/lint/built-in/index.js";
import { severityOf } from "../../../src/lint/severity.js";
import { check, errorsIn } from "./check.js";

/** The places of a template's errors, and a piece of each message. */
async function expectErrors(text: string, expected: readonly (readonly [place: string, piece: string])[]) {
  const errors = await errorsIn(text);
  expect(errors.map((error) => error.split(": ")[0])).toEqual(expected.map(([place]) => place));
  for (const [index, [, piece]] of expected.entries()) expect(errors[index]).toContain(piece);
}

describe("how a template is written", () => {
  test.each([
    ["# A\n{{#if description}}\ntext\n", "2:1", "{{#if description}} is never closed. Write {{/if}}"],
    ["# A\nb {{/if}}", "2:3", "closes something that is never opened"],
    [
      "# A {{#if description}}b{{/each}}",
      "1:25",
      "closes {{#if description}} of line 1, but with {{/each}}. Write {{/if}}",
    ],
    ["# A\n\n{{else}} b", "3:1", "{{else}} is outside"],
    ["# A\n {{ name", "2:5", "This cannot be read"],
    ["# A\n{{}}", "2:3", "This cannot be read"],
    ["# A\n{{> }}", "2:5", "This cannot be read"],
    ["# A\n{{! {{/if}} }}{{!-- {{#if}} --}}\\{{#if}} {{/each}}", "2:42", "never opened"],
    [`# A\n${"{{#if description}}".repeat(21)}x${"{{/if}}".repeat(21)}`, "2:381", "More than 20 conditions"],
  ])("%j at %s", async (text, place, piece) => {
    await expectErrors(text, [[place, piece]]);
  });
});

describe("what a template reads", () => {
  test.each([
    ["{{nmae}}", "2:3", 'no key "nmae" here. Did you mean "name"? There are: name, dataSubjects'],
    ["{{#if provison}}x{{/if}}", "2:7", 'no key "provison" here. Did you mean "provision"?'],
    ["{{#each purposes}}x{{/each}}", "2:9", 'no key "purposes"'],
    [
      "{{#if provision}}{{provision.consequense}}{{/if}}",
      "2:20",
      '"consequense" in "provision". Did you mean "consequence"?',
    ],
    ["{{constructor}}", "2:3", 'no key "constructor"'],
    ["{{name.length}}", "2:3", 'no key "length" in "name"'],
    ["{{#each name}}x{{/each}}", "2:9", '"name" is not a list'],
    ["{{noRecipients}}", "2:3", "is yes or no and not text. Write {{#if noRecipients}}"],
    ["{{#if provision}}{{provision}}{{/if}}", "2:20", "is several values. Write one of them: {{provision."],
    ["{{description}}", "2:3", '"description" may be missing. Write {{#if description}}'],
    ["{{#if name}}{{children.consentAge}}{{/if}}", "2:15", '"children" may be missing'],
    ["{{> special-category-ground specialGround}}", "2:29", '"specialGround" may be missing'],
    [
      "{{> retenton retention}}",
      "2:5",
      'no part "retenton". Did you mean "retention"? The parts are: basis, basis-in-row',
    ],
    ["{{> retention}}", "2:5", 'The part "retention" reads "atLeast", which is not here'],
    ["{{upper name}}", "2:3", 'There is no helper "upper"'],
    ["{{#with provision}}x{{/with}}", "2:4", 'There is no helper "with"'],
    ["{{#iff description}}x{{/iff}}", "2:4", 'Did you mean "if"?'],
    ["{{#if description name}}x{{/if}}", "2:19", "followed by one key and nothing else"],
    ["{{#if}}x{{/if}}", "2:4", "followed by one key and nothing else"],
    ["{{{name}}}", "2:1", "Write {{name}} with two braces"],
    ["{{&name}}", "2:1", "Write {{name}} with two braces"],
    ["{{../name}}", "2:3", "not ../ or @"],
    ["{{@root}}", "2:3", "not ../ or @"],
    ['{{#*inline "a"}}x{{/inline}}', "2:1", "may not be used in templates"],
    ["{{#> retention}}x{{/retention}}", "2:1", "may not be used in templates"],
    ["{{> (lookup . name)}}", "2:1", "may not be used in templates"],
    ["{{{{raw}}}}x{{{{/raw}}}}", "2:5", 'There is no helper "raw"'],
  ])("%s at %s", async (text, place, piece) => {
    await expectErrors(`# A\n${text}`, [[place, piece]]);
  });

  test("in a list, the keys of its items", async () => {
    const file = "sv/categories.md.hbs";
    expect(await errorsIn("# A\n{{#each categories}}{{nam}}{{/each}}", file)).toEqual([
      '2:23: There is no key "nam" in "categories[]". Did you mean "name"? There are: name, examples, description, special, criminal, nationalId, nationalIdGround.',
    ]);
    expect(await errorsIn("# A\n{{#each categories}}{{name}}{{/each}}", file)).toEqual([]);
  });

  test("in a part, what is there wherever ours is called", async () => {
    expect(await errorsIn("{{name}}", "sv/parts/place.hbs")).toEqual([
      '1:3: There is no key "name" here. There are: countries, eea.',
    ]);
  });

  test("a part that calls itself, or another that calls it", async () => {
    expect(await errorsIn("{{> retention}}", "sv/parts/retention.hbs")).toEqual([
      '1:5: The part "retention" calls itself. Remove the call.',
    ]);
  });
});

describe("what a template writes", () => {
  test.each([
    ["<b>x</b>", "3:1", "HTML is not shown"],
    ["x <!-- y -->", "3:3", "HTML is not shown"],
    ["<https://a.se>", "3:1", "HTML is not shown"],
    ["a <{{name}} b", "3:3", "HTML is not shown"],
    ["Bolaget &amp; vi", "3:9", "Character references"],
    ["a &{{name}};", "3:3", "Character references"],
    ["![a](b)", "3:1", "Images are not shown"],
    ["Hej!{{name}}", "3:4", "Images are not shown"],
    ["en `kod` här", "3:4", "Code"],
    ["    indraget", "3:5", "Code"],
    ["[a]{{name}}", "3:3", "right after ] can become a link"],
    ["x \\\\{{name}}", "3:3", "takes the value's protection away"],
    ["## Mer", "3:1", "one heading"],
    ["Mer\n===", "3:1", "one heading"],
    ["> citat", "3:1", "This is not shown"],
    ["- [ ] gjort", "3:1", "This is not shown"],
    ["---", "3:1", "This is not shown"],
    ["~~struket~~", "3:1", "This is not shown"],
    ["[a]: https://a.se", "3:1", "This is not shown"],
    ["[a](javascript:alert(1))", "3:1", "leads nowhere"],
    ["- a\n  - b [c](sida)", "4:7", "leads nowhere"],
    ['[a](https://a.se "t")', "3:1", "may not have a title"],
    ["[a](https://{{name}})", "3:1", "may not be in a link's address"],
  ])("%j at %s", async (text, place, piece) => {
    await expectErrors(`# A\n\n${text}\n`, [[place, piece]]);
  });

  test.each([
    "**fet** *kursiv* [länk](https://a.se) [avsnitt](#rights) [e-post](mailto:a@b.se)\n\n1. ett\n2. två\n   - tre",
    "1 < 2, R&D, \\<b>, \\`x\\`, Hej! Ja?",
    "| A | B |\n| --- | --- |\n| {{name}} | [{{name}}](#rights) |",
    "{{#unless description}}Ingen lag.{{else}}{{description}}{{/unless}}{{#if description}}{{description}}{{else if occasions}}{{occasions.inText}}{{/if}}",
  ])("%j is fine", async (text) => {
    expect(await errorsIn(`# A\n\n${text}\n`)).toEqual([]);
  });

  test.each([
    ["Ingen rubrik", "1:1"],
    ["#Rubrik", "1:1"],
    ["{{#if description}}\n# A\n{{/if}}\n", "2:1"],
    ["# {{#if description}}A{{/if}}", "1:1"],
    ["", "1:1"],
  ])("%j has no heading", async (text, place) => {
    await expectErrors(text, [[place, "must begin with the section's heading"]]);
  });

  test("a part has no heading", async () => {
    expect(await errorsIn("# A", "sv/parts/place.hbs")).toHaveLength(1);
    expect(await errorsIn(" i {{#if countries}}{{countries}}{{/if}}", "sv/parts/place.hbs")).toEqual([]);
  });
});

test("files that are no template's, and the nearest that is", async () => {
  const { errors } = await check({
    "sv/controler.md.hbs": "",
    "sv/controller.hbs": "",
    "sv/place.hbs": "",
    "controller.md.hbs": "",
    "page.html.hbs": "",
    "läsmig.txt": "",
  });
  expect(errors.map((error) => error.replace(/^.*?called /, ""))).toEqual([
    '"sv/controler.md.hbs". Did you mean "sv/controller.md.hbs"?',
    '"sv/controller.hbs". Did you mean "sv/controller.md.hbs"?',
    '"sv/place.hbs". Did you mean "sv/parts/place.hbs"?',
    expect.stringMatching(/^"controller\.md\.hbs"\. Did you mean "\w\w\/controller\.md\.hbs"\?$/),
    expect.stringContaining("The page's frame cannot be replaced"),
    expect.stringMatching(/"läsmig.txt"\. Templates are in .*sv\//),
  ]);
});

test("words: unknown keys, wrong kinds, lost places and markup", async () => {
  const words = `{
  "frame": { "contens": "x", "top": "<b>", "skip": "" },
  "months": ["jan"],
  "date": "{day} {month}",
  "and": ["och"]
}`;
  const { errors } = await check({ "sv/words.json": words });
  expect(errors).toEqual([
    'sv/words.json:2:14: There is no key "contens" here. Did you mean "contents"?',
    expect.stringMatching(/^sv\/words\.json:2:37: Only plain words/),
    expect.stringMatching(
      /^sv\/words\.json:2:52: It must be text in quotes, such as "Hoppa till innehållet"/,
    ),
    expect.stringMatching(/^sv\/words\.json:3:3: It must be a list of 12 words/),
    "sv/words.json:4:11: The text must have {day} {month} {year}, each once.",
    expect.stringMatching(/^sv\/words\.json:5:3: It must be text in quotes, such as "och"/),
  ]);
  const grammar = '{"article": "en", "homeCountry": "NO", "alwaysCapital": "x"}';
  expect((await check({ "sv/words.json": grammar })).errors).toEqual([
    expect.stringMatching(/^sv\/words\.json:1:13: This is the grammar/),
    expect.stringMatching(/^sv\/words\.json:1:34: This is the grammar/),
    "sv/words.json:1:57: It must be a list of words: [].",
  ]);
  expect((await check({ "sv/words.json": '{"alwaysCapital": ["Nordisk"]}' })).errors).toEqual([]);
  expect((await check({ "sv/words.json": '{"frame": "x"}' })).errors).toEqual([
    'sv/words.json:1:11: "frame" must have keys: { … }.',
  ]);
});

describe("what a template leaves out", () => {
  test("is told by key and meaning, and what a part reads is read", async () => {
    const { warnings } = await check({
      "sv/updates.md.hbs": "# A\n\n{{#each history}}{{version}}{{/each}}\n",
    });
    expect(warnings).toEqual([
      "sv/updates.md.hbs:1:1: The template leaves out what the tool's template says: yearly; interval (how often the notice is reviewed); reviewedBy (who has reviewed the notice); reasons (when the notice is changed); notification (how changes are announced); location (where it is); feed (the address of the feed of changes); history.page, history.effectiveFrom, history.summary, history.changes (earlier versions). Add the keys, so that the page says it when the policy does.",
    ]);
  });

  test("of a part is told of the part and not of the sections that call it", async () => {
    const { warnings } = await check({ "sv/parts/recipient.hbs": "- {{name}}\n" });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^sv\/parts\/recipient\.hbs:1:1: .*place \(where the recipient is\)/);
  });

  test("is not told of a template with errors", async () => {
    expect((await check({ "sv/purpose.md.hbs": "# {{nmae}}" })).warnings).toEqual([]);
  });
});

describe.each(builtIn.filter(({ about }) => about === "template").map((rule) => [rule.id, rule] as const))(
  "examples of %s",
  (id, rule) => {
    test.each(rule.bad)("wrong: $yaml", async ({ yaml, at }) => {
      const { diagnostics } = await check({ "sv/contact.md.hbs": yaml });
      expect(diagnostics.filter((each) => each.rule === id).map((each) => each.path)).toEqual(at);
      for (const each of diagnostics) expect(each.severity).toBe(severityOf(rule));
    });

    test.each(rule.good)("right: $yaml", async ({ yaml }) => {
      expect((await check({ "sv/contact.md.hbs": yaml })).diagnostics).toEqual([]);
    });
  },
);

test("the example of the documentation is right", async () => {
  const [, example = ""] =
    /```handlebars\n([\s\S]*?)```/.exec(readFileSync("docs/templates.md", "utf8")) ?? [];
  expect(example).toContain("{{contact}}");
  expect((await check({ "sv/contact.md.hbs": example })).diagnostics).toEqual([]);
});
