import Handlebars from "handlebars";
import { type Diagnostic, newDiagnostic, type Severity } from "../../../model/diagnostic.js";
import type { Own, OwnTemplates, TemplateWords } from "../../templates.js";
import type { TemplateFunction } from "../../templating.js";
import { checkMarkdown } from "./check-markdown.js";
import { checkPaths } from "./check-paths.js";
import { mergeWords } from "./check-words.js";
import { overrideOf } from "./names.js";
import {
  circles,
  missing,
  type OwnFile,
  type ParsedTemplate,
  parseTemplate,
  partsFor,
  START,
} from "./parsed-template.js";
import type { Problem } from "./problem.js";

export { ourWords } from "../../templates.js";
export { possibleNames } from "./names.js";

/** Our words by language: those that notices can be published in. */
export type OurWords = Readonly<Record<string, TemplateWords>>;

/** The user's templates, ready to be used if none of the findings is an error. */
export interface Overrides {
  readonly templates: OwnTemplates;
  readonly diagnostics: readonly Diagnostic[];
}

// Values are Markdown-escaped in the view. A part that is indented is not to be indented further. What may be read is
// checked before: nothing is compiled that has another path, helper or part.
const OPTIONS = { noEscape: true, preventIndent: true, knownHelpersOnly: true };

/**
 * Checks the user's templates against the views they will be given, and compiles those that pass. Only `if`, `unless`,
 * `each`, keys of the view and the tool's parts reach the compiler, so that a template can never run code.
 */
export function readOverrides(files: readonly OwnFile[], ours: OurWords): Overrides {
  const diagnostics: Diagnostic[] = [];
  const report = (rule: keyof typeof SEVERITY, { file }: OwnFile, problems: readonly Problem[]) => {
    for (const problem of problems.slice(0, MAX_REPORTED))
      diagnostics.push(toDiagnostic(rule, file, problem));
  };
  const parsed: ParsedTemplate[] = [];
  const templates: Record<string, Mutable> = {};
  const inLanguage = (language: string) => {
    templates[language] ??= { sections: {}, parts: {} };
    return templates[language];
  };
  for (const own of files) {
    const override = overrideOf(own.path, Object.keys(ours));
    if (!("kind" in override)) report("template", own, [{ range: START, message: override }]);
    else if (override.kind === "words") {
      if (!own.source) continue;
      const merged = mergeWords(own.source, ours[override.language] as TemplateWords);
      if (Array.isArray(merged)) report("template", own, merged);
      else inLanguage(override.language).words = merged;
    } else {
      const template = parseTemplate(own, override);
      if ("program" in template) parsed.push(template);
      else report("template", own, [template]);
    }
  }
  for (const template of parsed) {
    const { own, language, kind, name } = template;
    const checked = checkPaths(template.program, template.shape, partsFor(language, parsed));
    const inMarkdown = checkMarkdown(template.program, template.text, kind === "part");
    const problems = [...checked.problems, ...inMarkdown, ...circles(template, parsed)];
    report("template", own, problems.sort(byPlace));
    // A misspelt key would be reported twice.
    if (problems.length > 0) continue;
    report("template-incomplete", own, missing(template, checked.read));
    const compiled: TemplateFunction = Handlebars.create().compile(template.program, OPTIONS);
    inLanguage(language)[kind === "part" ? "parts" : "sections"][name] = compiled;
  }
  return { templates, diagnostics };
}

interface Mutable extends Own {
  readonly sections: Record<string, TemplateFunction>;
  readonly parts: Record<string, TemplateFunction>;
  words?: NonNullable<Own["words"]>;
}

// The first mistakes in a file; the others often go away with them.
const MAX_REPORTED = 20;

const SEVERITY = { template: "error", "template-incomplete": "warning" } as const satisfies Record<
  string,
  Severity
>;

function toDiagnostic(rule: keyof typeof SEVERITY, file: string, { range, message }: Problem): Diagnostic {
  return newDiagnostic({ file, range, severity: SEVERITY[rule], rule, message });
}

function byPlace({ range: { start: a } }: Problem, { range: { start: b } }: Problem): number {
  return a.line - b.line || a.column - b.column;
}
