import type { Lang, Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { missingSentence } from "../missing-facts.js";
import type { BuildSummary, NoticeOutcome } from "./build-summary.js";
import { hasNews } from "./changes-block.js";

/** What the person who built is to know of the pages, and to do now. */
export function nextSteps(summary: BuildSummary, lang: Lang): string[] {
  const missing = missingSentence(summary.facts);
  const steps = [
    findings(summary),
    ...(summary.changed > 0 || summary.errors > 0 ? publishing(summary) : []),
  ].flat();
  return [
    ...(missing ? [missing[lang]] : []),
    ...remarks(summary).map((remark) => remark[lang]),
    ...(steps.length > 0 ? [{ sv: "Gör så här nu:", en: "What to do now:" }[lang]] : []),
    ...steps.map((step) => `  ${step[lang]}`),
  ];
}

function remarks({ missing, skipped, left: { old, gone } }: BuildSummary): Text[] {
  return [
    ...missing.map((path) => ({
      sv: `Sidan länkar till ${visible(path)}, som inte finns. Bygg hela policyn också, utan --audience, till samma mapp.`,
      en: `The page links to ${visible(path)}, which does not exist. Build the whole policy too, without --audience, to the same folder.`,
    })),
    ...skipped.map(({ file, id }) => ({
      sv: `Ingen egen sida för ${visible(id)}: inget ändamål i ${visible(file)} gäller den gruppen.`,
      en: `No page of its own for ${visible(id)}: no purpose in ${visible(file)} concerns that group.`,
    })),
    ...(old.length > 0 ? [leftBehind(old, true)] : []),
    ...(gone.length > 0 ? [leftBehind(gone, false)] : []),
  ];
}

function leftBehind(paths: readonly string[], still: boolean): Text {
  const listed = paths.map(visible).join(", ");
  const [sv, is, en] = paths.length === 1 ? ["den", "is", "it"] : ["dem", "are", "them"];
  return still
    ? {
        sv: `${listed} är från ett tidigare bygge och byggdes inte nu. Bygg ${sv} igen med --audiences, eller ta bort ${sv}.`,
        en: `${listed} ${is} from an earlier build and not from this one. Build ${en} again with --audiences, or remove ${en}.`,
      }
    : {
        sv: `${listed} är från ett tidigare bygge och byggs inte längre. Ta bort ${sv}.`,
        en: `${listed} ${is} from an earlier build and no longer built. Remove ${en}.`,
      };
}

function findings({ errors, warnings, lint }: BuildSummary): Text[] {
  if (errors + warnings === 0) return [];
  const count = (lang: Lang) =>
    [
      errors > 0 ? { sv: `${errors} fel`, en: errors === 1 ? "1 error" : `${errors} errors` }[lang] : "",
      warnings > 0
        ? {
            sv: warnings === 1 ? "1 varning" : `${warnings} varningar`,
            en: warnings === 1 ? "1 warning" : `${warnings} warnings`,
          }[lang]
        : "",
    ]
      .filter((part) => part !== "")
      .join({ sv: " och ", en: " and " }[lang]);
  return [
    {
      sv: `Ta ställning till ${count("sv")}; ${visible(lint)} visar varje rad`,
      en: `Settle ${count("en")}; ${visible(lint)} shows each line`,
    },
  ];
}

function publishing({ notices, out, errors }: BuildSummary): Text[] {
  const news = notices.filter(hasNews);
  const about = news.length > 0 ? news : notices;
  if (errors > 0) {
    return [
      {
        sv: "Publicera inte sidan än: felen ovan ska rättas först",
        en: "Do not publish the page yet: the errors above must be corrected first",
      },
    ];
  }
  const page = visible(join(out, toOpen(about[0] as NoticeOutcome)));
  const folder = visible(out);
  const publish = {
    sv: `Lägg ut det som ligger i ${folder} på webbplatsen`,
    en: `Put what is in ${folder} on the website`,
  };
  if (about.length === 1) {
    return [{ sv: `Öppna ${page} i webbläsaren och läs`, en: `Open ${page} in a browser and read` }, publish];
  }
  return [
    {
      sv: `Öppna sidorna i webbläsaren och läs, till exempel ${page}`,
      en: `Open the pages in a browser and read, for example ${page}`,
    },
    publish,
  ];
}

// A translation or a part can be all there is to see.
function toOpen({ lead, former, changes, alsoNew }: NoticeOutcome): string {
  return (former === "read" && changes.length === 0 ? alsoNew[0] : undefined) ?? `${lead}.html`;
}

function join(folder: string, name: string): string {
  return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}
