import { type CalendarDate, compareDates, parseDate } from "../../model/date.js";
import { outputName } from "../../model/output-name.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { Session } from "../shared/session.js";
import type { Plan } from "./plan.js";

/** Says what was released, who must be informed, and how to keep it, in git where the folder is in a repository. Changes nothing. */
export async function printNextSteps(
  { io, lang, colors }: Session,
  {
    file,
    archive,
    plan,
    onlyOne,
    today,
  }: {
    readonly file: string;
    readonly archive: string;
    readonly plan: Plan;
    readonly onlyOne: boolean;
    readonly today: CalendarDate;
  },
): Promise<void> {
  const { version, effectiveFrom, material } = plan;
  const name = outputName(file);
  const tag = onlyOne ? `v${version}` : `${name}-v${version}`;
  const done: Text = {
    sv: `Version ${version} är utgiven och gäller från ${effectiveFrom}.`,
    en: `Version ${version} has been released and takes effect on ${effectiveFrom}.`,
  };
  const from = parseDate(effectiveFrom);
  const inTime: Text = {
    sv: "Berätta om de väsentliga ändringarna för dem som berörs, enligt listan ovan, innan versionen börjar gälla.",
    en: "Tell those concerned of the material changes, as listed above, before the version takes effect.",
  };
  // WP260 rev.01: people must be informed of a material change well before it takes effect.
  const late: Text = {
    sv: "Versionen gäller redan. Berätta nu om de väsentliga ändringarna för dem som berörs, enligt listan ovan. De ska få veta det i god tid innan: ge ut nästa gång med --effective-from och en senare dag.",
    en: "The version is already in effect. Tell those concerned of the material changes now, as listed above. They should know in good time before: next time release with --effective-from and a later day.",
  };
  const tell = from && compareDates(from, today) > 0 ? inTime : late;
  const inGit = await io.repository().then(
    () => true,
    () => false,
  );
  const next: Text = { sv: "Spara versionen i git:", en: "Keep the version in git:" };
  const copy: Text = {
    sv: `Spara en kopia av ${visible(file)} och ${visible(archive)} där de inte går förlorade: arkivet visar vad som gällde när.`,
    en: `Keep a copy of ${visible(file)} and ${visible(archive)} where they cannot be lost: the archive shows what applied when.`,
  };
  const lines = [
    colors.stderr.success(done[lang]),
    ...(material ? [colors.stderr.warning(tell[lang])] : []),
    ...(inGit
      ? [
          next[lang],
          `  git add ${quoted(file)} ${quoted(archive)}`,
          `  git commit -m ${quoted(`Release ${name} ${version}`)}`,
          `  git tag ${quoted(tag)}`,
        ]
      : [copy[lang]]),
  ];
  io.stderr.write(`${lines.join("\n")}\n`);
}

function quoted(word: string): string {
  const shown = visible(word);
  return /^[\w./-]+$/.test(shown) ? shown : `"${shown}"`;
}
