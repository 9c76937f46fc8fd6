import type { NoticeChange, Rewording } from "../../model/notice-change.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";

const MAX_CHARACTERS = 70;

/** One change as a line. What it quotes comes from files, and is made safe to show. */
export function changeText(change: NoticeChange): Text {
  switch (change.kind) {
    case "added":
      return {
        sv: `Nytt avsnitt: ${name(change.section).sv}`,
        en: `New section: ${name(change.section).en}`,
      };
    case "removed":
      return {
        sv: `Borttaget avsnitt: ${name(change.section).sv}`,
        en: `Removed section: ${name(change.section).en}`,
      };
    case "renamed":
      return same(
        { sv: "Ny rubrik", en: "New heading" },
        { sv: "", en: "" },
        { before: change.before, after: change.after },
      );
    case "reworded": {
      const { sv, en } = same({ sv: "Ändrat", en: "Changed" }, name(change.section), change.wording);
      const more = change.elsewhere;
      if (more === 0) return { sv, en };
      return {
        sv: `${sv} (och i ${more} avsnitt till)`,
        en: `${en} (and in ${more} more ${more === 1 ? "section" : "sections"})`,
      };
    }
    case "form":
      return {
        sv: `Ändrat: ${name(change.section).sv}: samma ord, men länkar eller form`,
        en: `Changed: ${name(change.section).en}: the same words, but links or form`,
      };
    case "rewritten":
      return {
        sv: `Ändrat: ${name(change.section).sv}: det mesta`,
        en: `Changed: ${name(change.section).en}: most of it`,
      };
  }
}

function same(what: Text, section: Text, { before, after }: Rewording): Text {
  const say = (lang: keyof Text, added: string, struck: string, [open, close]: readonly [string, string]) => {
    const quote = (text: string) => `${open}${shorten(text)}${close}`;
    const how =
      before === ""
        ? `${added} ${quote(after)}`
        : after === ""
          ? `${struck} ${quote(before)}`
          : `${quote(before)} → ${quote(after)}`;
    return [what[lang], section[lang], how].filter((part) => part !== "").join(": ");
  };
  return { sv: say("sv", "tillagt", "struket", ["”", "”"]), en: say("en", "added", "struck", ['"', '"']) };
}

function name(section: string): Text {
  if (section !== "") return { sv: shorten(section), en: shorten(section) };
  return { sv: "Sidans början", en: "The top of the page" };
}

// By whole characters, since half of a pair would be shown as an escape, and by whole words where there are any.
function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_CHARACTERS + 2)];
  if (characters.length <= MAX_CHARACTERS) return visible(text);
  const cut = characters.slice(0, MAX_CHARACTERS).join("");
  const end = cut.lastIndexOf(" ");
  return visible(`${end > MAX_CHARACTERS / 2 ? cut.slice(0, end) : cut} …`);
}
