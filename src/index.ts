/** The public API: the stages, to be used without the command line. */

export { audiencesOf, policyFor } from "./audience/audience.js";
export { type LintResult, lint, type RuleFailure } from "./lint/lint.js";
export type { Context, Finding, Rule, RuleInfo } from "./lint/rule.js";
export { rules } from "./lint/rules/index.js";
export { type CalendarDate, formatDate, parseDate } from "./model/date.js";
export type { Diagnostic, Edit, Fix, Position, Range, Severity, Waived } from "./model/diagnostic.js";
export { editionOf, type Language, languagesOf } from "./model/edition.js";
export type { Policy } from "./model/policy.generated.js";
export type { Source } from "./model/source.js";
export type { Lang, Text } from "./model/text.js";
export { type ParseResult, parse } from "./parse/parse.js";
export type { Generator } from "./render/generators.js";
export { type Rendered, type RenderOptions, render } from "./render/render.js";
export type { FragmentOptions } from "./render/to-fragment.js";
export type { Part } from "./render/view/shared.js";
export { type Validation, validate } from "./validate/validate.js";
