import { generators } from "../../render/generators.js";
import type { Command } from "../shared/command.js";
import { oneOf } from "../shared/option-values.js";
import { FILES, THEME } from "../shared/options.js";
import type { ThemeOptions } from "../shared/theme/theme.js";
import type { BuildOptions } from "./build.js";
import { idPrefix, type OutputFlags, outputsOf } from "./outputs.js";

interface Options extends OutputFlags, ThemeOptions {
  readonly out: string;
  readonly audience?: string;
  readonly audiences?: boolean;
  readonly watch?: boolean;
  readonly complete?: boolean;
  readonly force?: boolean;
}

export const build: Command<string[], Options> = {
  name: "build",
  summary: {
    sv: "Bygg webbsidan (HTML) och Markdown. En felaktig policy avvisas och den gamla sidan ligger kvar.",
    en: "Build the page (HTML) and Markdown. An invalid policy is refused and the old page is kept.",
  },
  argument: FILES,
  options: [
    {
      flags: { sv: "-o, --out <mapp>", en: "-o, --out <folder>" },
      help: { sv: "mappen att skriva till (förval: public)", en: "the folder to write to (default: public)" },
      default: "public",
    },
    {
      flags: { sv: "--audience <grupp>", en: "--audience <group>" },
      help: {
        sv: "bygg bara den del som gäller en grupp under dataSubjects, till exempel job-applicant",
        en: "build only the part that concerns one group under dataSubjects, such as job-applicant",
      },
    },
    {
      flags: "--audiences",
      help: {
        sv: "bygg hela policyn och en del för varje grupp",
        en: "build the whole notice and a part for every group",
      },
    },
    {
      flags: "--fragment",
      help: {
        sv: "skriv även <namn>.fragment.html att klistra in i ett CMS",
        en: "write <name>.fragment.html too, to paste into a CMS",
      },
    },
    {
      flags: "--id-prefix <prefix>",
      help: {
        sv: "det som ska stå före varje id i fragmentet (förval: integritetspolicy-)",
        en: "what comes before every id of the fragment (default: integritetspolicy-)",
      },
      parse: idPrefix,
    },
    {
      flags: "--front-matter <generator>",
      help: {
        sv: "skriv Markdown för en webbplatsgenerator: hugo, eleventy, jekyll eller astro",
        en: "write the Markdown for a site generator: hugo, eleventy, jekyll or astro",
      },
      parse: oneOf("--front-matter", generators),
    },
    {
      flags: "--json",
      help: {
        sv: "skriv även <namn>.json: policyn och dess text för program",
        en: "write <name>.json too: the policy and its text for programs",
      },
    },
    {
      flags: "--complete",
      help: {
        sv: "bygg bara om alla uppgifter som lagen kräver finns med; undantag räcker inte (för publicering)",
        en: "build only if every fact that the law requires is there; waivers are not enough (for publishing)",
      },
    },
    {
      flags: "--force",
      help: {
        sv: "ersätt även filer med samma namn som policy build inte har gjort",
        en: "also replace files of the same names that policy build has not made",
      },
    },
    {
      flags: "-w, --watch",
      help: {
        sv: "bygg igen varje gång du sparar; avsluta med Ctrl-C",
        en: "build again each time you save; end with Ctrl-C",
      },
    },
    ...THEME,
  ],
  async run(
    session,
    files,
    { out, audience, audiences, templates, style, watch = false, complete = false, force = false, ...flags },
  ) {
    const options = {
      out,
      complete,
      force,
      audience,
      audiences,
      templates,
      style,
      outputs: outputsOf(flags),
    };
    const { buildCommand, watchBuild } = await import("./build.js");
    const build = (how: BuildOptions) => buildCommand(session, files, how);
    return watch ? watchBuild(session, files, options, build) : build(options);
  },
};
