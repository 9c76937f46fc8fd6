import { describe, expect, it } from "vitest";
import { compareNotices } from "../../src/compare/notices.js";

const NOTICE = `# Policy

Version: 1.0.0 · Gäller från: 1 mars 2026

## Kort om

- Längst 12 månader ([Rekrytering](#recruitment)).

## Varför?

| Ändamål | Lagringstid |
| --- | --- |
| [Rekrytering](#recruitment) | Längst 12 månader efter avslut |

### Rekrytering

Uppgifterna kommer från dig själv och från din arbetsgivare.

**Lagringstid.** Längst 12 månader efter avslut.

## Kontakt

Skriv till [info\\@x\\.se](mailto:info@x.se).
`;

const edited = (...edits: [string, string][]) =>
  compareNotices(
    NOTICE,
    edits.reduce((text, [before, after]) => {
      expect(text).toContain(before);
      return text.replaceAll(before, after);
    }, NOTICE),
  );

describe("what has changed in a notice", () => {
  it("is nothing where nothing has", () => expect(edited()).toEqual([]));

  it("is not the fingerprint, which is another for every content", () => {
    const [one, other] = ["41e5-ed87-5cf3", "0a1b-2c3d-4e5f"].map((mark) =>
      NOTICE.replace("1 mars 2026", `1 mars 2026 · Kontrollsumma: ${mark}`),
    ) as [string, string];
    expect(one).toContain("41e5");
    expect(compareNotices(one, other)).toEqual([]);
    expect(compareNotices(NOTICE, other)).toEqual([]);
  });

  it("is told once, of the section it is about, with the words around it", () => {
    expect(edited(["12 månader", "24 månader"])).toEqual([
      {
        kind: "reworded",
        section: "Rekrytering",
        wording: { before: "Längst 12 månader", after: "Längst 24 månader" },
        elsewhere: 2,
      },
    ]);
  });

  it("is told of the text rather than of the first layer", () => {
    const text =
      "## Kort om\n\n- Fråga oss på a@x.se\n\n## Kontakt\n\nSkriv till oss på a@x.se när du vill.\n\n## Sist\n\na@x.se\n";
    expect(compareNotices(text, text.replaceAll("a@", "b@"))).toEqual([
      {
        kind: "reworded",
        section: "Kontakt",
        wording: { before: "på a@x.se när", after: "på b@x.se när" },
        elsewhere: 2,
      },
    ]);
  });

  it("is told of the version and the dates in the head, each as a whole", () => {
    expect(edited(["1.0.0", "1.1.0"], ["1 mars 2026", "2 april 2026"])).toEqual([
      reworded("Policy", "Version: 1.0.0", "Version: 1.1.0"),
      reworded("Policy", "Gäller från: 1 mars 2026", "Gäller från: 2 april 2026"),
    ]);
  });

  it("is one change where two words stand between, and two changes where three do", () => {
    const change = (before: string, after: string) =>
      compareNotices(`## A\n\n${before}\n`, `## A\n\n${after}\n`);
    expect(change("vi har ett b c två kvar", "vi har tre b c fyra kvar")).toEqual([
      reworded("A", "har ett b c två kvar", "har tre b c fyra kvar"),
    ]);
    expect(change("vi har ett b c d två kvar", "vi har tre b c d fyra kvar")).toEqual([
      reworded("A", "har ett b", "har tre b"),
      reworded("A", "d två kvar", "d fyra kvar"),
    ]);
  });

  it("is a section that is new, one that is gone, and one that has another heading", () => {
    expect(edited(["## Kontakt", "## Nyheter\n\nNytt.\n\n## Kontakt"])).toEqual([
      { kind: "added", section: "Nyheter" },
    ]);
    expect(edited([NOTICE.slice(NOTICE.indexOf("## Kontakt")), ""])).toEqual([
      { kind: "removed", section: "Kontakt" },
    ]);
    expect(edited(["## Kontakt", "## Fråga oss"])).toEqual([
      { kind: "renamed", before: "Kontakt", after: "Fråga oss" },
    ]);
    expect(edited(["# Policy\n", "# Så gör vi\n"])).toEqual([
      { kind: "renamed", before: "Policy", after: "Så gör vi" },
    ]);
  });

  it("follows a section whose heading above it is another", () => {
    expect(edited(["## Varför?", "## Våra ändamål"], ["din arbetsgivare", "era kunder"])).toEqual([
      { kind: "renamed", before: "Varför?", after: "Våra ändamål" },
      reworded("Rekrytering", "från din arbetsgivare.", "från era kunder."),
    ]);
  });

  it("is a line that is new or gone", () => {
    const line = "Uppgifterna kommer från dig själv och från din arbetsgivare.";
    expect(edited([`${line}\n`, `${line}\n\nVi frågar aldrig grannen.\n`])).toEqual([
      reworded("Rekrytering", "", "Vi frågar aldrig grannen."),
    ]);
    expect(edited([`${line}\n\n`, ""])).toEqual([reworded("Rekrytering", line, "")]);
  });

  it("follows the items of a list by their first words, where one more comes or goes", () => {
    const [before, after] = [
      "## Vilka?\n\n- Kunder: du som handlar\n- Gäster",
      "## Vilka?\n\n- Besökare\n- Kunder: du som köper\n",
    ];
    expect(compareNotices(before, `${after}- Vänner`)).toEqual([
      reworded("Vilka?", "", "Besökare"),
      reworded("Vilka?", "Kunder: du som handlar", "Kunder: du som köper"),
      reworded("Vilka?", "", "Vänner"),
      reworded("Vilka?", "Gäster", ""),
    ]);
  });

  it("says so where the words are the same", () => {
    expect(edited(["mailto:info@x.se", "mailto:hej@x.se"])).toEqual([{ kind: "form", section: "Kontakt" }]);
  });

  it("shows text as a reader sees it, without escapes and marks", () => {
    expect(edited(["info\\@x\\.se", "hej\\@x\\.se"])).toEqual([
      reworded("Kontakt", "Skriv till info@x.se.", "Skriv till hej@x.se."),
    ]);
  });

  it("is not what a site generator's form of the same text adds", () => {
    const site = `---\ntitle: "Policy"\n---\n${NOTICE.replaceAll("\\@", "&#64;").replaceAll("\\.", "&#46;")}`;
    expect(compareNotices(NOTICE, site).filter(({ kind }) => kind !== "form")).toEqual([]);
  });

  it("is not what line ends of another system are", () => {
    expect(compareNotices(NOTICE.replaceAll("\n", "\r\n"), NOTICE)).toEqual([]);
  });

  it("is not told word by word where most is other", () => {
    const words = (start: number) =>
      Array.from({ length: 900 }, (_, index) => `- ord${start + index}`).join("\n");
    expect(compareNotices(`## A\n\n${words(0)}`, `## A\n\n${words(5000)}`)).toEqual([
      { kind: "rewritten", section: "A" },
    ]);
  });

  it("keeps apart sections that are called the same", () => {
    const text = "## A\n\nett\n\n## A\n\ntvå\n";
    expect(compareNotices(text, text.replace("två", "tre"))).toEqual([reworded("A", "två", "tre")]);
  });
});

function reworded(section: string, before: string, after: string) {
  return { kind: "reworded", section, wording: { before, after }, elsewhere: 0 };
}
