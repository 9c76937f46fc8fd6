import { Failure } from "../../model/failure.js";
import { languageOf } from "../../model/language.js";
import { explainInMarkdown } from "../../report/explain-in-markdown.js";
import { placeAt } from "../../validate/places.js";
import { typedCommand } from "../shared/as-typed.js";
import { startChecking } from "../shared/check-files.js";
import { allRules } from "../shared/rules.js";
import { type Session, todayOf } from "../shared/session.js";
import type { Host } from "./host.js";
import { scopeOf } from "./scope-of.js";

/** `policy lsp`: findings in an editor as the user types. Standard output belongs to the protocol. */
export async function lspCommand(session: Session): Promise<never> {
  const { io, lang, askedLang, version } = session;
  // A date that does not exist must be reported now, and not at every keystroke.
  todayOf(session);
  const streams = io.stdio();
  if (io.stdout.isTTY) io.stderr.write(`${FOR_EDITORS[lang]}\n`);
  const host: Host = {
    version,
    languageFor: (locale) =>
      languageOf(askedLang, { POLICY_LANG: io.env.POLICY_LANG, LC_ALL: locale, LANG: lang }),
    async scope({ file, folder }) {
      if (file === undefined) return undefined;
      try {
        return scopeOf(io, (await startChecking(session, folder)).settings, file, folder);
      } catch (error) {
        // Checking a document reports what is wrong with the settings.
        if (error instanceof Failure) return undefined;
        throw error;
      }
    },
    async check({ file, folder }, name, text) {
      // Again each time: settings are saved, and midnight passes, while the server runs.
      try {
        const checking = await startChecking(session, folder);
        const bytes = new TextEncoder().encode(text);
        const { source, diagnostics, failures } = await checking.check(name, bytes, file);
        const findings = diagnostics.filter(({ waived }) => !waived);
        return { source, findings, broken: failures.map(({ rule }) => rule), problem: undefined };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return { source: undefined, findings: [], broken: [], problem: error.text };
      }
    },
    explain: (rule) => allRules.find(({ id }) => id === rule),
    page: (rule, language) => {
      const found = allRules.find(({ id }) => id === rule);
      return found && explainInMarkdown(found, language);
    },
    rules: io.packageFile("docs/rules/README.md"),
    command: typedCommand(io.env),
    placeAt,
  };
  const { serve } = await import("./server.js");
  return serve(streams, host);
}

const FOR_EDITORS = {
  sv: "policy lsp är till för redigeringsprogram, som startar det själva: se docs/editor.md i paketet. Avsluta med Ctrl-C.",
  en: "policy lsp is for editors, which start it themselves: see the package's docs/editor.md. End with Ctrl-C.",
};
